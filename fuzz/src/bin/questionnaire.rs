//! A questionnaire is read or refused with a reason, and one that is read can be answered, scored and translated.
#![no_main]

use allyscope::questionnaire::{self, Translation, translation};
use allyscope::responses::State;
use allyscope::scoring::Model;
use allyscope_fuzz::{check, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(text) = text(data) else { return };
    let (found, faults) = questionnaire::check(&text);
    check(found.as_ref(), &faults, &text);
    let Some(found) = found else { return };
    for profile in &found.profiles {
        let model = Model::new(&found, profile, &[]);
        for state in [State::Answered(0), State::DontKnow, State::NotApplicable] {
            let states = vec![state; found.questions.len()];
            let highest = found.levels.len() as f64 + 1e-9;
            for skill in model.score(&states).skills {
                assert!(skill.level.is_none_or(|level| (1.0 - 1e-9..=highest).contains(&level)), "{skill:?}");
            }
            let plan = model.plan(&states);
            assert!(plan.gap_left() <= plan.gap + 1e-9, "a plan makes it worse: {plan:?}");
        }
    }
    let template = translation::to_toml(&found, "it", None, &[]);
    let (overlay, faults) = Translation::parse(&template);
    check(overlay.as_ref(), &faults, &template);
});
