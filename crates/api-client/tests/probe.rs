//! The look at the way, for a technician: each step only if the one before succeeded.
#![allow(clippy::unwrap_used, reason = "a test fails by it")]

mod common;

use api_client::{Client, Fault, Part, Proxy, Step};
use common::authority::{Authority, serve};
use common::proxy::Centre;
use common::{Act, Rogue, client, client_by, no_sessions};
use tokio::net::TcpListener;

async fn steps(client: &Client) -> Vec<(Part, Option<Fault>)> {
    client.probe().await.into_iter().map(|step| (step.part, step.fault)).collect()
}

fn last(steps: &[Step]) -> &Step {
    steps.last().unwrap()
}

#[tokio::test]
async fn a_name_that_does_not_resolve_ends_it() {
    let client = client_by(Proxy::None, &Authority::called("Agencia"), "https://service.invalid");
    let steps = client.probe().await;
    assert_eq!(steps.len(), 1);
    assert_eq!((steps[0].part, &steps[0].fault), (Part::Name, &Some(Fault::NoNetwork)));
    assert!(steps[0].detail.starts_with("service.invalid"), "{}", steps[0].detail);
}

#[tokio::test]
async fn a_refused_connection_ends_it() {
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let steps = client(&format!("https://localhost:{}", free.port())).probe().await;
    assert_eq!(steps.len(), 2);
    assert_eq!(last(&steps).fault, Some(Fault::NoNetwork));
    assert!(last(&steps).detail.contains("ConnectionRefused"), "{}", last(&steps).detail);
}

#[tokio::test]
async fn the_certificate_is_told_whether_it_is_believed_or_not() {
    let authority = Authority::called("Centro Vecinal");
    let port = serve(authority.acceptor("localhost", 2020, 2090), no_sessions()).await;
    let server = format!("https://localhost:{port}");

    let believed = client_by(Proxy::None, &authority, &server).probe().await;
    assert_eq!(believed.len(), 3);
    assert!(believed.iter().all(|step| step.fault.is_none()), "{believed:?}");
    assert_eq!(last(&believed).detail, "«Centro Vecinal» 2020-01-01/2090-01-01");

    let not = client(&server).probe().await;
    assert_eq!(last(&not).fault, Some(Fault::Intercepted));
    assert_eq!(last(&not).detail, "«Centro Vecinal» 2020-01-01/2090-01-01 UnknownIssuer");

    let port = serve(authority.acceptor("localhost", 2001, 2002), no_sessions()).await;
    let over = client_by(Proxy::None, &authority, &format!("https://localhost:{port}"))
        .probe()
        .await;
    assert_eq!(last(&over).detail, "«Centro Vecinal» 2001-01-01/2002-01-01 Expired");
}

#[tokio::test]
async fn through_a_proxy_it_is_the_proxy_that_is_looked_up_and_asked_to_carry() {
    let authority = Authority::called("Agencia");
    let port = serve(authority.acceptor("service.test", 2020, 2090), no_sessions()).await;
    let centre = Centre::answering("200 OK").await;
    let steps = client_by(centre.way(), &authority, &format!("https://service.test:{port}"))
        .probe()
        .await;
    assert!(steps.iter().all(|step| step.fault.is_none()), "{steps:?}");
    assert_eq!(steps[1].detail, format!("proxy 127.0.0.1:{} CONNECT 200", centre.port));
    assert!(
        !format!("{steps:?}").contains("clave"),
        "who may use the proxy is nobody's business"
    );
}

#[tokio::test]
async fn a_proxy_that_wants_a_password_says_so() {
    let centre = Centre::answering("407 Proxy Authentication Required").await;
    let steps = client_by(centre.way(), &Authority::called("Agencia"), "https://service.test")
        .probe()
        .await;
    assert_eq!(last(&steps).fault, Some(Fault::NoNetwork));
    assert!(last(&steps).detail.ends_with("CONNECT 407"), "{steps:?}");
}

#[tokio::test]
async fn without_tls_there_is_no_certificate_to_look_at() {
    let rogue = Rogue::start(vec![Act::HangUp]).await;
    assert_eq!(steps(&client(&rogue.address)).await, [(Part::Name, None), (Part::Connection, None)]);
}

#[tokio::test]
async fn one_that_never_shakes_hands_is_given_up_in_time() {
    // Nobody takes the connection, yet the system opens it.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let begun = tokio::time::Instant::now();
    let steps = client(&format!("https://{}", silent.local_addr().unwrap())).probe().await;
    assert_eq!(last(&steps).fault, Some(Fault::TimedOut));
    assert!(begun.elapsed() < std::time::Duration::from_secs(3));
}
