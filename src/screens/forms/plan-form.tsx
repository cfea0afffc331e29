/** The plan's money rules, asked once and kept for every claim. */
import type { Report, ReportedClaim } from '../../advice/report.ts';
import { usePopup } from '../popup-context.ts';
import { say } from '../say.ts';
import { DraftForm } from './draft-form.tsx';
import { draftFrom, planFields, termsFrom } from './plan-terms.ts';

interface PlanFormProps {
  claim: ReportedClaim;
  report: Report;
  onDone(): void;
}

export function PlanForm({ claim, report, onDone }: PlanFormProps) {
  const { port } = usePopup();
  const { terms } = report.plan;
  return (
    <div class="terms">
      <p class="hint">{say('terms.lead')}</p>
      <DraftForm
        name="plan terms"
        fields={planFields}
        known={draftFrom(terms, claim)}
        headings={{
          deductible: say('plan.in-network'),
          year: say('terms.year-part'),
          outDeductible: say('plan.out-of-network'),
        }}
        today={report.today}
        sendLabel={say('questions.send')}
        onSend={(draft) => port.tellPlan({ terms: termsFrom(draft, terms, claim) })}
        onDone={onDone}
        onCancel={onDone}
      />
    </div>
  );
}
