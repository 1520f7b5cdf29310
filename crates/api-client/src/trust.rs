//! Which certificates are believed: those that this computer trusts, and no others. Where one is trusted by this computer
//! alone and not by the public at large, somebody on the way reads along with the owner's consent, and is named.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier;

use crate::certificate::Certificate;

/// The trust store of the system, and Mozilla's list beside it to tell a public certificate from a private one.
#[derive(Debug)]
pub(crate) struct Trust {
    machine: Verifier,
    public: Arc<WebPkiServerVerifier>,
    /// A proxy that is itself reached over TLS shows a certificate of its own, which says nothing of the service's.
    service: Option<ServerName<'static>>,
    inspected_by: Mutex<Option<String>>,
}

impl Trust {
    /// Loads the system's trust store; `roots` are trusted too.
    pub fn load(service: Option<ServerName<'static>>, roots: &[Vec<u8>]) -> Result<Arc<Self>, Error> {
        let public = webpki_roots::TLS_SERVER_ROOTS.to_vec();
        Self::with(service, roots, RootCertStore { roots: public })
    }

    fn with(service: Option<ServerName<'static>>, roots: &[Vec<u8>], public: RootCertStore) -> Result<Arc<Self>, Error> {
        let provider = provider();
        let roots = roots.iter().map(|root| CertificateDer::from(root.clone()));
        let public = WebPkiServerVerifier::builder_with_provider(Arc::new(public), provider.clone()).build();
        Ok(Arc::new(Self {
            machine: Verifier::new_with_extra_roots(roots, provider)?,
            public: public.map_err(|error| Error::General(error.to_string()))?,
            service,
            inspected_by: Mutex::default(),
        }))
    }

    /// Who signed the certificate that the service last showed, where that is nobody public.
    pub fn inspected_by(&self) -> Option<String> {
        self.inspected_by.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The settings of a TLS connection whose certificates `verifier` judges.
pub(crate) fn tls(verifier: Arc<dyn ServerCertVerifier>) -> Result<ClientConfig, Error> {
    let mut tls = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(tls)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

impl ServerCertVerifier for Trust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let judge =
            |verifier: &dyn ServerCertVerifier| verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let verified = judge(&self.machine)?;
        if self.service.as_ref() == Some(server_name) {
            let is_public = judge(&*self.public).is_ok();
            let inspected_by = (!is_public).then(|| Certificate::read(end_entity).issuer);
            *self.inspected_by.lock().unwrap_or_else(PoisonError::into_inner) = inspected_by;
        }
        Ok(verified)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.machine.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.machine.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.machine.supported_verify_schemes()
    }
}

/// The same, remembering what was shown even where it is refused: the check of the connection names it.
#[derive(Debug)]
pub(crate) struct Witness {
    trust: Arc<Trust>,
    shown: Mutex<Option<Certificate>>,
}

impl Witness {
    pub fn of(trust: Arc<Trust>) -> Arc<Self> {
        Arc::new(Self {
            trust,
            shown: Mutex::default(),
        })
    }

    pub fn shown(&self) -> Option<Certificate> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = Some(Certificate::read(end_entity));
        self.trust
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.trust.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.trust.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.trust.supported_verify_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};

    /// Judges a certificate for `service.test` that an authority signed; the authority is public or is not.
    fn judged(is_public: bool, service: &str) -> Option<String> {
        let mut authority = CertificateParams::default();
        authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        authority.distinguished_name.push(rcgen::DnType::CommonName, "Centro Vecinal");
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let shown = CertificateParams::new(vec!["service.test".to_owned()]).unwrap();
        let shown = shown.signed_by(&KeyPair::generate().unwrap(), &authority).unwrap();

        let mut public = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        if is_public {
            public.add(authority.der().clone()).unwrap();
        }
        let service = ServerName::try_from(service.to_owned()).unwrap();
        let trust = Trust::with(Some(service), &[authority.der().to_vec()], public).unwrap();
        let now = UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_800_000_000));
        let name = ServerName::try_from("service.test").unwrap();
        trust.verify_server_cert(shown.der(), &[], &name, &[], now).unwrap();
        trust.inspected_by()
    }

    #[test]
    fn who_reads_along_is_named_and_a_public_authority_is_not() {
        assert_eq!(judged(false, "service.test").as_deref(), Some("Centro Vecinal"));
        assert_eq!(judged(true, "service.test"), None);
    }

    #[test]
    fn the_certificate_of_a_proxy_on_the_way_says_nothing_of_the_service() {
        assert_eq!(judged(false, "another.test"), None);
    }
}
