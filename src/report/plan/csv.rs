//! A plan as CSV, one step a row.

use super::words::{aim, task};
use crate::questionnaire::Questionnaire;
use crate::report::csv::escape_formula;
use crate::responses::ActionPlan;

/// The columns.
const HEADER: [&str; 9] = ["number", "question", "from", "to", "text", "aim", "owner", "due", "status"];

/// The steps of a plan, with a header.
///
/// # Panics
///
/// Never: a vector takes any bytes.
#[must_use]
pub fn plan_csv(plan: &ActionPlan, questionnaire: &Questionnaire) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |row: [String; 9]| writer.write_record(row).expect("a vector takes any bytes");
    write(HEADER.map(str::to_owned));
    for (index, step) in plan.steps.iter().enumerate() {
        let question = &questionnaire.questions[step.question];
        write([
            (index + 1).to_string(),
            question.code.clone(),
            question.options[step.from].code.clone(),
            question.options[step.to].code.clone(),
            escape_formula(&task(step, questionnaire)),
            escape_formula(aim(step, questionnaire)),
            escape_formula(&step.owner),
            step.due.map(|due| due.to_string()).unwrap_or_default(),
            step.status.name().to_owned(),
        ]);
    }
    writer.into_inner().expect("a vector takes any bytes")
}
