//! `bench-bare-axum BYTES`: a service that answers every request with the same JSON of that size, and does nothing else.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use bench::Outcome;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Outcome {
    let size: usize = std::env::args().nth(1).ok_or("bench-bare-axum BYTES")?.parse()?;
    let body = format!("\"{}\"", "x".repeat(size.saturating_sub(2)));
    let answer = move || {
        let body = body.clone();
        async { ([(CONTENT_TYPE, "application/json")], body) }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", get(answer))).await?;
    Ok(())
}
