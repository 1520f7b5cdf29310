//! A fresh store, and the folder that it lies in.

use std::path::PathBuf;
use std::sync::Arc;

use store::Store;
use store::sqlite::SqliteStore;
use tempfile::TempDir;

use crate::vault::FakeVault;

pub struct Place {
    folder: TempDir,
    store: Arc<dyn Store>,
}

impl Place {
    pub async fn sqlite() -> Self {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite:{}", folder.path().join("accounts.db").display());
        let store = Arc::new(SqliteStore::open(&url, vault(1)).await.unwrap());
        Self { folder, store }
    }

    pub fn store(&self) -> Arc<dyn Store> {
        Arc::clone(&self.store)
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("accounts.db")
    }
}

pub fn vault(key: u8) -> Arc<FakeVault> {
    Arc::new(FakeVault { key })
}
