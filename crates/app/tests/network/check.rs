//! The check of the connection: what is wrong with the way is named for a person and for a technician, and nothing that
//! cannot be known is guessed.

use app::Proxy;
use app::error::{ErrorCode, LocalCode};
use app::view::settings::{Check, CheckedThing, Computer, ConnectionCheck};
use app::view::status::Network;
use contract::problem::Code;

use crate::calls;
use crate::desk::Desk;
use crate::faulty::{Faulty, Speech};
use crate::forms;
use crate::household::PINS;
use crate::matrix::table::{Call, Fault};
use crate::proxy::Centre;

use CheckedThing::{Certificate, Clock, Connection, Disk, Keychain, Name, Service};

fn desk_of(service: &Faulty, proxy: Proxy) -> Desk {
    let mut desk = Desk::fresh(Some(&service.url));
    desk.config.roots = vec![service.root.clone()];
    desk.config.policy.proxy = Some(proxy);
    desk.restart();
    desk
}

fn looked_at(check: &ConnectionCheck) -> Vec<(CheckedThing, bool)> {
    check.checks.iter().map(|check| (check.thing, check.ok)).collect()
}

fn of(check: &ConnectionCheck, thing: CheckedThing) -> &Check {
    check.checks.iter().find(|check| check.thing == thing).unwrap()
}

fn code(check: &ConnectionCheck, thing: CheckedThing) -> ErrorCode {
    of(check, thing).trouble.as_ref().unwrap().code
}

#[tokio::test]
async fn all_is_well_and_each_step_says_what_it_saw() {
    let service = Faulty::start(Speech::Tls("localhost")).await;
    let desk = desk_of(&service, Proxy::None);
    desk.choose(Computer::Own).await;
    let check = desk.app.check_connection().await;
    let all = [Clock, Name, Connection, Certificate, Service, Keychain, Disk];
    assert_eq!(looked_at(&check), all.map(|thing| (thing, true)));
    assert_eq!(check.network, Network::Live);
    let detail = |thing| of(&check, thing).detail.clone().unwrap();
    assert!(detail(Clock).ends_with(" s"), "{}", detail(Clock));
    assert!(detail(Name).starts_with("localhost → "), "{}", detail(Name));
    assert!(detail(Connection).starts_with("127.0.0.1:"), "{}", detail(Connection));
    assert_eq!(detail(Certificate), "«Agencia» 2020-01-01/2090-01-01");
    assert!(detail(Service).ends_with('Z'), "{}", detail(Service));
    assert_eq!(
        desk.app.status().inspected_by.as_deref(),
        Some("Agencia"),
        "nobody public signed it"
    );
}

#[tokio::test]
async fn nothing_is_looked_at_behind_what_fails() {
    let service = Faulty::start(Speech::Tls("localhost")).await;
    let desk = desk_of(&service, Proxy::None);

    service.break_all(Fault::Refused).await;
    let check = desk.app.check_connection().await;
    assert_eq!(looked_at(&check), [(Clock, true), (Name, true), (Connection, false)]);
    assert_eq!(check.network, Network::Away);
    assert!(of(&check, Connection).detail.as_ref().unwrap().ends_with("ConnectionRefused"));

    service.break_all(Fault::UntrustedCertificate).await;
    let check = desk.app.check_connection().await;
    assert_eq!(
        looked_at(&check),
        [(Clock, true), (Name, true), (Connection, true), (Certificate, false)]
    );
    assert_eq!(check.network, Network::Intercepted);
    assert_eq!(code(&check, Certificate), ErrorCode::Local(LocalCode::Intercepted));
    assert_eq!(
        of(&check, Certificate).detail.as_deref(),
        Some("«Nadie» 2020-01-01/2090-01-01 UnknownIssuer")
    );
    assert_eq!(desk.app.status().inspected_by, None);
}

#[tokio::test]
async fn what_the_service_says_and_what_a_stranger_says_in_its_place_are_told_apart() {
    let service = Faulty::start(Speech::Plain).await;
    let desk = desk_of(&service, Proxy::None);
    for (fault, told, network) in [
        (Fault::Status503, ErrorCode::Service(Code::Maintenance), Network::Maintenance),
        (Fault::Page, ErrorCode::Local(LocalCode::CaptivePortal), Network::CaptivePortal),
        (Fault::StalledBefore, ErrorCode::Local(LocalCode::TimedOut), Network::Away),
    ] {
        service.break_with(fault, Call::Programmes).await;
        let check = desk.app.check_connection().await;
        assert_eq!((code(&check, Service), check.network), (told, network));
        assert!(
            check.checks.iter().all(|check| check.thing != Certificate),
            "without TLS there is none"
        );
    }
}

#[tokio::test]
async fn a_clock_that_is_days_off_is_told_with_the_seconds() {
    let service = Faulty::start(Speech::Plain).await;
    let desk = desk_of(&service, Proxy::None);
    service.break_all(Fault::SkewedDate).await;
    let check = desk.app.check_connection().await;
    assert_eq!(
        looked_at(&check),
        [(Clock, false), (Name, true), (Connection, true), (Service, true)]
    );
    assert_eq!(code(&check, Clock), ErrorCode::Local(LocalCode::WrongClock));
    assert_eq!(check.network, Network::WrongClock);
    let seconds: i64 = of(&check, Clock).detail.as_ref().unwrap().trim_end_matches(" s").parse().unwrap();
    assert!((seconds - 72 * 3600).abs() < 60, "{seconds}");
}

#[tokio::test]
async fn through_the_policy_s_proxy_and_without_it() {
    let service = Faulty::start(Speech::Tls("service.invalid")).await;
    let centre = Centre::answering("200 OK").await;
    let mut desk = desk_of(&service, centre.way());
    calls::sign_in(&desk, PINS, forms::attempt()).await.unwrap();
    let check = desk.app.check_connection().await;
    assert_eq!(
        looked_at(&check),
        [Clock, Name, Connection, Certificate, Service].map(|thing| (thing, true))
    );
    assert!(of(&check, Connection).detail.as_ref().unwrap().ends_with("CONNECT 200"));
    assert!(
        !format!("{check:?}").contains("clave"),
        "who may use the proxy is nobody's business"
    );

    desk.config.policy.proxy = Some(Proxy::None);
    desk.restart();
    let check = desk.app.check_connection().await;
    assert_eq!(looked_at(&check), [(Clock, true), (Name, false)]);
    assert_eq!(of(&check, Name).detail.as_deref(), Some("service.invalid → ∅"));

    desk.config.policy.proxy = Some(Centre::answering("407 Proxy Authentication Required").await.way());
    desk.restart();
    let check = desk.app.check_connection().await;
    assert_eq!(looked_at(&check), [(Clock, true), (Name, true), (Connection, false)]);
    assert!(of(&check, Connection).detail.as_ref().unwrap().ends_with("CONNECT 407"));
}
