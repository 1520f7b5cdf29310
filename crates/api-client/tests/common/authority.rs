//! An authority of a test's own, and servers with certificates that it signed.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;
use tokio_rustls::server::TlsStream;

/// Signs certificates.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn called(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// In DER.
    pub fn root(&self) -> Vec<u8> {
        self.0.der().to_vec()
    }

    /// For a server of this name, valid from the first of January of one year until that of another.
    pub fn acceptor(&self, name: &str, from: i32, until: i32) -> TlsAcceptor {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key.into())
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// Serves `answer` to whoever asks over TLS. Returns the port.
pub async fn serve(acceptor: TlsAcceptor, answer: String) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(reply(acceptor.clone(), stream, answer.clone()));
        }
    });
    port
}

async fn reply(acceptor: TlsAcceptor, stream: TcpStream, answer: String) {
    let Ok(mut stream) = acceptor.accept(stream).await else { return };
    read_head(&mut stream).await;
    _ = stream.write_all(answer.as_bytes()).await;
    close(stream).await;
}

async fn close(mut stream: TlsStream<TcpStream>) {
    _ = stream.shutdown().await;
}

/// Reads up to the empty line.
pub async fn read_head(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> String {
    let (mut head, mut buffer) = (String::new(), [0; 2048]);
    while !head.contains("\r\n\r\n") {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(read) => head.push_str(&String::from_utf8_lossy(&buffer[..read])),
        }
    }
    head
}
