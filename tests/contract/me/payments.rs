//! `/v1/me/payments` (CW-06).

use contract::lists::Payments;
use contract::path;
use contract::problem::Code;
use domain::payment::{Direction, Payment};
use jiff::civil::date;
use secrecy::SecretString;
use testkit::{Running, Sample, Shows, samples, spawn_server};

async fn page(server: &Running, token: &SecretString, query: &str) -> Payments {
    let answer = server.get(&format!("{}?{query}", path::MY_PAYMENTS)).by(token).send().await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()
}

async fn all(server: &Running, token: &SecretString, query: &str) -> Vec<Payment> {
    let (mut payments, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = page(server, token, &format!("{query}{cursor}")).await;
        payments.extend(page.payments);
        match page.next {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return payments,
        }
    }
}

#[tokio::test]
async fn cw_06_pages_follow_one_another_newest_first_without_a_gap() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::LongHistory)).await;
    let first = page(&server, &token, "").await;
    assert_eq!(first.payments.len(), 50);
    let whole = all(&server, &token, "limit=200").await;
    assert!(whole.len() > 400 && whole.is_sorted_by(|a, b| a.date >= b.date));
    assert_eq!(all(&server, &token, "limit=7").await, whole);
    let mut ids: Vec<_> = whole.iter().map(|payment| &payment.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), whole.len());
}

#[tokio::test]
async fn cw_06_the_two_views_share_out_all_payments() {
    let server = spawn_server().await;
    let mut seen = [0, 0];
    for sample in samples().into_iter().filter(|sample| sample.account.pin.is_some()) {
        let token = server.token_of(&sample).await;
        let made = all(&server, &token, "limit=200&direction=made").await;
        let sent = all(&server, &token, "limit=200&direction=sent").await;
        assert!(made.iter().all(|payment| payment.direction == Direction::Made));
        assert!(sent.iter().all(|payment| payment.direction == Direction::Sent));
        assert_eq!(made.len() + sent.len(), all(&server, &token, "limit=200").await.len());
        seen = [seen[0] + made.len(), seen[1] + sent.len()];
    }
    assert!(seen[0] > 0 && seen[1] > 0);
}

#[tokio::test]
async fn cw_06_a_span_of_days_includes_its_first_and_last() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::LongHistory)).await;
    let whole = all(&server, &token, "limit=200").await;
    let (to, from) = (whole[10].date, whole[30].date);
    let expected: Vec<_> = whole
        .iter()
        .filter(|payment| (from..=to).contains(&payment.date))
        .cloned()
        .collect();
    assert_eq!(all(&server, &token, &format!("from={from}&to={to}&limit=5")).await, expected);
    assert_eq!(all(&server, &token, &format!("from={}", date(2099, 1, 1))).await, []);
    assert_eq!(all(&server, &token, &format!("from={to}&to={from}")).await, []);
}

#[tokio::test]
async fn a_limit_day_or_cursor_that_is_none_is_malformed() {
    let server = spawn_server().await;
    let token = server.token_of(&Sample::of(Shows::Ordinary)).await;
    for query in [
        "limit=0",
        "limit=201",
        "limit=-1",
        "limit=x",
        "limit=",
        "from=2026-02-30",
        "from=yesterday",
        "to=",
        "direction=both",
        "cursor=x",
        "cursor=2026-11-22.07",
        "limit=1&limit=2",
    ] {
        let answer = server.get(&format!("{}?{query}", path::MY_PAYMENTS)).by(&token).send().await;
        assert_eq!(answer.code(), Code::MalformedRequest, "{query}");
    }
}
