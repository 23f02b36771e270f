//! Where archives lie until they end: below the storage of media, in a folder that no address of media leads to.
//!
//! They are written and read piece by piece, because an archive may be larger than the memory that a request should take.

use db::prelude::*;
use diesel::sql_types::{Array, Uuid as SqlUuid};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The folder inside the storage. Media asks for names of 32 hexadecimal digits only.
const FOLDER: &str = "archives";

/// The archives of one storage. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Archives {
    storage: PathBuf,
}

impl Archives {
    /// Those in this storage.
    pub fn new(storage: &Path) -> Self {
        Self { storage: storage.to_owned() }
    }

    /// Where pictures lie.
    pub fn storage(&self) -> &Path {
        &self.storage
    }

    /// The archive of a request.
    pub fn path(&self, request: Uuid) -> PathBuf {
        self.storage.join(FOLDER).join(format!("{}.zip", request.simple()))
    }

    /// Where an archive grows before it is whole. Another run gets another one, and the last that is done stays.
    pub fn half(&self, request: Uuid) -> std::io::Result<PathBuf> {
        let folder = self.storage.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        Ok(folder.join(format!("{}.{}", request.simple(), Uuid::now_v7().simple())))
    }

    /// Removes what no request needs any more, also what was left half written or belonged to somebody who is gone.
    ///
    /// # Errors
    /// If the database is away or the folder cannot be read.
    pub async fn sweep(&self, db: &db::Db) -> anyhow::Result<usize> {
        db.as_system("archives that nobody looked at", async |tx| {
            Ok(statement(FORGOTTEN).execute(&mut tx.conn()).await?)
        })
        .await?;
        let files = self.list().await?;
        let ids: Vec<Uuid> = files.iter().filter_map(|file| request_of(file)).collect();
        let needed = db.as_system("archives that have not ended", async |tx| needed(tx, &ids).await).await?;
        let mut gone = 0;
        for file in files {
            if request_of(&file).is_none_or(|id| !needed.contains(&id)) {
                remove(&file).await?;
                gone += 1;
            }
        }
        Ok(gone)
    }

    async fn list(&self) -> std::io::Result<Vec<PathBuf>> {
        let mut folder = match tokio::fs::read_dir(self.storage.join(FOLDER)).await {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            folder => folder?,
        };
        let mut files = Vec::new();
        while let Some(entry) = folder.next_entry().await? {
            files.push(entry.path());
        }
        Ok(files)
    }
}

async fn remove(file: &Path) -> Result<(), Error> {
    match tokio::fs::remove_file(file).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn request_of(file: &Path) -> Option<Uuid> {
    Uuid::try_parse(file.file_stem()?.to_str()?).ok()
}

#[derive(QueryableByName)]
struct Needed {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

// What somebody brought and did not look at for a week goes, too.
const FORGOTTEN: &str = "update identity.data_requests set state = 'cancelled' \
  where kind = 'import' and state = 'waiting' and created_at < now() - interval '7 days'";
// Whoever is erased leaves no archive behind.
const NEEDED: &str = "select r.id from identity.data_requests r \
    join identity.users u on u.id = r.user_id and u.deleted_at is null where r.id = any ($1) \
   and (r.state in ('waiting', 'running') or (r.state = 'done' and r.expires_at > now()))";

async fn needed(tx: &mut ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Needed> = statement(NEEDED).bind::<Array<SqlUuid>, _>(ids).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}
