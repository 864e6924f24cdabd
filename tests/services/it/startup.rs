//! The start of a service on PostgreSQL: in order, side by side, stopped by a failure, and undone.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

use dagio::{Outcome, RunError};
use services::http::Upstream;
use services::net::Tokio;
use services::startup::{Migration, Startup};
use tokio::sync::{Notify, watch};
use tokio_postgres::{Client, NoTls};

const TABLES: Migration = Migration {
    name: "tables",
    sql: "create table prices (item text primary key, amount int not null);
        create table taxes (like prices including all);
        create table offers (like prices including all);
        create table services (address text primary key);",
};
const GOODS: Migration = Migration {
    name: "goods",
    sql: "insert into prices values ('lamp', 40), ('shade', 20); insert into taxes values ('lamp', 8); insert into offers values ('shade', 15)",
};

/// A database and a directory for one service, and a connection to look at the server with.
struct Place {
    name: &'static str,
    dir: PathBuf,
    admin: Client,
}

impl Place {
    /// Makes them anew.
    async fn new(name: &'static str) -> Self {
        let url = env::var("DATABASE_URL").expect("DATABASE_URL leads to a PostgreSQL of the tests' own: `./run` starts one");
        let (admin, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        tokio::spawn(connection);
        for sql in ["drop database if exists", "drop role if exists", "create role", "create database"] {
            admin.batch_execute(&format!("{sql} {name}")).await.unwrap();
        }
        admin.batch_execute(&format!("alter role {name} login; alter database {name} owner to {name}")).await.unwrap();

        let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&dir);
        fs::create_dir_all(&dir).unwrap();
        let place = Place { name, dir, admin };
        let url: tokio_postgres::Config = url.parse().unwrap();
        place.configure(&format!(
            "database = host=127.0.0.1 port={} user={name} dbname={name}\nconnections = 3\n",
            url.get_ports()[0]
        ));
        place
    }

    fn configure(&self, text: &str) {
        fs::write(self.dir.join("service.conf"), text).unwrap();
    }

    fn startup(&self, migrations: &[Migration]) -> Startup {
        Startup {
            dir: self.dir.clone(),
            migrations: migrations.into(),
            serves: watch::Sender::new(None),
            stop: Arc::new(Notify::new()),
            log: <_>::default(),
        }
    }

    /// How many connections of the service the server knows whose query is like this.
    async fn connections(&self, query: &str) -> i64 {
        let sql = "select count(*) from pg_stat_activity where usename = $1 and query like $2";
        self.admin.query_one(sql, &[&self.name, &query]).await.unwrap().get(0)
    }

    /// A connection that was closed is gone when the server has seen it.
    async fn until_connections(&self, query: &str, count: i64) {
        for _ in 0..2000 {
            if self.connections(query).await == count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("never {count} connections, but {}", self.connections(query).await);
    }

    async fn is_empty(&self) -> bool {
        self.until_connections("%", 0).await;
        !self.dir.join("lock").exists()
    }

    /// A connection to the service's database.
    async fn client(&self) -> Client {
        let config = fs::read_to_string(self.dir.join("service.conf")).unwrap();
        let url = config.lines().next().unwrap().trim_start_matches("database = ");
        let (client, connection) = tokio_postgres::connect(url, NoTls).await.unwrap();
        tokio::spawn(connection);
        client
    }

    /// A number from there.
    async fn ask(&self, sql: &str) -> i64 {
        self.client().await.query_one(sql, &[]).await.unwrap().get(0)
    }
}

fn log(startup: &Startup) -> Vec<String> {
    startup.log.lock().unwrap().clone()
}

#[tokio::test]
async fn a_service_starts_in_order_serves_and_is_undone_in_reverse() {
    let place = Place::new("serves").await;
    let startup = place.startup(&[TABLES, GOODS]);
    let client = async {
        let address = startup.serves.subscribe().wait_for(Option::is_some).await.unwrap().unwrap();
        let service = Upstream::<Tokio>::new(address);
        for (path, body) in [("/price/lamp", "48"), ("/price/shade", "15"), ("/services", "1")] {
            assert_eq!(service.get(path).await.unwrap(), body, "{path}");
        }
        assert_eq!(service.get("/price/rug").await.unwrap_err().to_string(), "status 404");
        assert_eq!(place.connections("%").await, 3);
        drop(service);
        startup.stop.notify_one();
    };
    let (ended, ()) = tokio::join!(startup.serve(), client);
    ended.unwrap();

    let mut log = log(&startup);
    // In which order the caches are warm is the server's.
    log[7..10].sort_unstable();
    assert_eq!(
        log,
        [
            "+config",
            "+lock",
            "+pool",
            "+migrations", // one after the other
            "+prices",
            "+taxes",
            "+offers", // side by side: each began before one ended
            "offers is warm",
            "prices is warm",
            "taxes is warm",
            "+announced",
            "+serve",
            "-announced",
            "-pool",
            "-lock",
        ]
    );
    assert!(place.is_empty().await);
    assert_eq!(place.ask("select count(*) from services").await, 0);
}

#[tokio::test]
async fn a_bad_migration_stops_the_start_and_is_named() {
    let place = Place::new("migrates").await;
    let bad = Migration { name: "discounts", sql: "create table discounts (item text); alter table discounts add amount intt" };
    let startup = place.startup(&[TABLES, bad, GOODS]);
    let failed = startup.serve().await.unwrap_err();
    assert_eq!(failed.to_string(), "task `migrations` failed: `discounts`: type \"intt\" does not exist");
    assert_eq!(log(&startup), ["+config", "+lock", "+pool", "+migrations", "-pool", "-lock"]);
    assert!(place.is_empty().await);
    assert_eq!(startup.serves.borrow().as_ref(), None);

    // What was done before it is kept, it is not done by half, and what comes after it was not begun.
    assert_eq!(place.ask("select count(*) from migrations where name = 'tables'").await, 1);
    assert_eq!(place.ask("select count(*) from migrations").await, 1);
    assert_eq!(place.ask("select count(*) from pg_class where relname = 'discounts'").await, 0);

    // Mended, the same service starts.
    let startup = place.startup(&[TABLES, GOODS]);
    startup.stop.notify_one();
    startup.serve().await.unwrap();
    assert!(place.is_empty().await);
    assert_eq!(place.ask("select count(*) from migrations").await, 2);
}

#[tokio::test]
async fn a_pool_that_opens_by_half_is_closed() {
    let place = Place::new("pools").await;
    place.admin.batch_execute("alter role pools connection limit 2").await.unwrap();
    let startup = place.startup(&[TABLES, GOODS]);
    let failed = startup.serve().await.unwrap_err();
    assert_eq!(failed.to_string(), "task `pool` failed: too many connections for role \"pools\"");
    assert_eq!(log(&startup), ["+config", "+lock", "+pool", "-lock"]);
    assert!(place.is_empty().await);
}

#[tokio::test]
async fn a_cache_that_fails_stops_the_others() {
    let place = Place::new("caches").await;
    let startup = place.startup(&[TABLES, GOODS]);
    startup.stop.notify_one();
    startup.serve().await.unwrap();

    // Whoever reads the prices waits; nobody can read the taxes.
    place.until_connections("%", 0).await;
    let mut other = place.client().await;
    let other = other.transaction().await.unwrap();
    other.batch_execute("lock table prices in access exclusive mode").await.unwrap();
    let startup = place.startup(&[TABLES, GOODS, Migration { name: "no taxes", sql: "alter table taxes drop amount" }]);
    let report = startup.dag().serve().report().await;
    assert_eq!(report.to_string().lines().next().unwrap(), "task `taxes` failed: column \"amount\" does not exist", "{report}");
    assert!(matches!(report.outcome(report.task("prices").unwrap()), Outcome::Cancelled), "{report}");
    assert_eq!(log(&startup)[..7], ["+config", "+lock", "+pool", "+migrations", "+prices", "+taxes", "+offers"]);
    assert_eq!(log(&startup)[log(&startup).len() - 2..], ["-pool", "-lock"]);
    place.until_connections("%", 1).await;
    other.rollback().await.unwrap();
}

#[tokio::test]
async fn a_start_that_is_stopped_leaves_nothing_running_on_the_server() {
    let place = Place::new("stops").await;
    let startup = place.startup(&[TABLES, Migration { name: "endless", sql: "select pg_sleep(3600)" }]);
    let endless = place.until_connections("select pg_sleep%", 1);
    let failed = startup.dag().until(endless).serve().await.unwrap_err();
    assert!(matches!(failed, RunError::Cancelled), "{failed}");
    assert_eq!(log(&startup), ["+config", "+lock", "+pool", "+migrations", "-pool", "-lock"]);
    assert!(place.is_empty().await);
}

#[tokio::test]
async fn a_second_service_does_not_start_beside_the_first() {
    let place = Place::new("seconds").await;
    fs::write(place.dir.join("lock"), "").unwrap();
    let startup = place.startup(&[TABLES, GOODS]);
    let failed = startup.serve().await.unwrap_err();
    assert!(failed.to_string().starts_with("task `lock` failed: File exists"), "{failed}");
    // The lock is that of the first.
    assert_eq!(log(&startup), ["+config", "+lock"]);
    assert!(place.dir.join("lock").exists());

    place.configure("database = host=127.0.0.1\n");
    assert_eq!(place.startup(&[]).serve().await.unwrap_err().to_string(), "task `config` failed: service.conf: no `connections`");
}
