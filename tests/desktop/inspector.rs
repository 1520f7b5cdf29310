//! A network that reads along, as some centres have one: it ends the encryption with a certificate of its own authority,
//! and passes on what it read. Whether the computer trusts that authority is the computer's business.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

use crate::stop::OrStop;

/// The name in its authority's certificate.
pub const NAME: &str = "Biblioteca Central Proxy CA";

/// What reads along.
pub struct Inspector {
    port: u16,
    root: Vec<u8>,
    acceptor: TlsAcceptor,
    listening: JoinHandle<()>,
}

impl Inspector {
    /// Before the line at `line`.
    pub async fn before(line: SocketAddr) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, NAME);
        let key = KeyPair::generate().or_stop("making a key");
        let authority = CertifiedIssuer::self_signed(params, key).or_stop("making an authority");
        let root = authority.der().to_vec();
        Self::listen(root, acceptor(&authority), line).await
    }

    /// The same authority before another line.
    pub async fn before_another(&self, line: SocketAddr) -> Self {
        Self::listen(self.root.clone(), self.acceptor.clone(), line).await
    }

    async fn listen(root: Vec<u8>, acceptor: TlsAcceptor, line: SocketAddr) -> Self {
        let carrying = acceptor.clone();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.or_stop("opening the line");
        let port = listener.local_addr().or_stop("opening the line").port();
        let listening = tokio::spawn(async move {
            while let Ok((app, _)) = listener.accept().await {
                tokio::spawn(carry(carrying.clone(), app, line));
            }
        });
        Self {
            port,
            root,
            acceptor,
            listening,
        }
    }

    /// For `--server`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://localhost:{}/", self.port)
    }

    /// The authority's certificate as a file in `folder`, for a computer that is to trust it.
    #[must_use]
    pub fn root(&self, folder: &Path) -> PathBuf {
        let file = folder.join("authority.pem");
        let text = STANDARD.encode(&self.root);
        let lines: String = text
            .as_bytes()
            .chunks(64)
            .map(|line| String::from_utf8_lossy(line).into_owned() + "\n")
            .collect();
        let text = format!("-----BEGIN CERTIFICATE-----\n{lines}-----END CERTIFICATE-----\n");
        fs::write(&file, text).or_stop("writing a certificate");
        file
    }
}

impl Drop for Inspector {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

fn acceptor(authority: &CertifiedIssuer<'static, KeyPair>) -> TlsAcceptor {
    let params = CertificateParams::new(vec!["localhost".to_owned()]).or_stop("making a certificate");
    let key = KeyPair::generate().or_stop("making a key");
    let certificate = params.signed_by(&key, authority).or_stop("signing a certificate");
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())
        .or_stop("setting up TLS");
    TlsAcceptor::from(Arc::new(config))
}

async fn carry(acceptor: TlsAcceptor, app: TcpStream, line: SocketAddr) {
    // Whoever does not trust the certificate says so here, and hangs up.
    let Ok(mut app) = acceptor.accept(app).await else { return };
    if let Ok(mut service) = TcpStream::connect(line).await {
        let _ = copy_bidirectional(&mut app, &mut service).await;
    }
}
