//! That the time of an answer tells nothing of a record: unknown, another's, or one that needs staff.

use std::sync::Arc;

use contract::path;
use contract::problem::Code;
use secrecy::SecretString;
use serde_json::Value;
use testkit::Running;
use tokio::time::Instant;

use super::{Form, busy_house, card, cards, misnamed, with};

/// Requests of each class; some minutes, for nearly all of which both sides wait for the least time of an answer.
const REQUESTS: usize = 20_000;
/// Forms that are filled in at the same time.
const FORMS: usize = 12;
/// Above this, times differ (Welch's t).
const MOST: f64 = 5.0;

const CLASSES: [&str; 3] = ["unknown", "another's", "needs staff"];

struct Measured {
    class: usize,
    millis: f64,
}

async fn submit(server: &Running, (id, token): &(String, SecretString), mut typed: Value) -> f64 {
    typed["kind"] = "identity".into();
    let address = path::with(&path::with(path::ENROLMENT_STEP, id), "identity");
    let call = server.put(&address).by(token).json(&typed);
    let began = Instant::now();
    let answer = call.send().await;
    let took = began.elapsed();
    assert_eq!(answer.code(), Code::IdentityNotMatched);
    took.as_secs_f64() * 1_000.0
}

/// Welch's t of two samples.
fn t(one: &[f64], other: &[f64]) -> f64 {
    let count = |sample: &[f64]| f64::from(u32::try_from(sample.len()).unwrap());
    let mean = |sample: &[f64]| sample.iter().sum::<f64>() / count(sample);
    let error = |sample: &[f64]| {
        let mean = mean(sample);
        let squares: f64 = sample.iter().map(|millis| (millis - mean).powi(2)).sum();
        squares / (count(sample) - 1.0) / count(sample)
    };
    (mean(one) - mean(other)) / (error(one) + error(other)).sqrt()
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_protected_and_other_peoples_records_take_the_same_time() {
    let never_closed = |programme: &mut domain::programme::Programme| {
        programme.tries.in_a_row = 1_000_000;
        programme.tries.in_30_days = 1_000_000;
    };
    let server = Arc::new(busy_house().rules(never_closed).spawn().await);
    let (known, protected) = (card(&server), cards(&server, true).remove(0));
    let of_class = move |class: usize, number: usize| match class {
        0 => with(misnamed(&known, number), "client_id", "999999999"),
        1 => misnamed(&known, number),
        _ => misnamed(&protected, number),
    };
    let mut at_work = tokio::task::JoinSet::new();
    for number in 0..FORMS {
        let form = Form::of_card(&server).await;
        let (server, form, of_class) = (Arc::clone(&server), (form.id.clone(), form.token.clone()), of_class.clone());
        at_work.spawn(async move {
            let mut measured = Vec::new();
            for round in (number..REQUESTS).step_by(FORMS) {
                for place in 0..3 {
                    // Each class comes first, second and last as often as the others.
                    let class = (place + round / FORMS) % 3;
                    let millis = submit(&server, &form, of_class(class, round)).await;
                    measured.push(Measured { class, millis });
                }
            }
            measured
        });
    }
    let measured: Vec<_> = at_work.join_all().await.into_iter().flatten().collect();
    let times = |class| -> Vec<f64> {
        let of_class = measured.iter().filter(|one| one.class == class);
        of_class.map(|one| one.millis).collect()
    };
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        let t = t(&times(one), &times(other));
        assert!(t.abs() < MOST, "{} and {}: t = {t:.2}", CLASSES[one], CLASSES[other]);
    }
}
