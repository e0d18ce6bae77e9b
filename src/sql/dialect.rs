//! How engines quote names and texts, and what they call types and functions.

use std::fmt::Write as _;

use crate::message;
use crate::text::Message;

/// An SQL engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// `DuckDB`.
    DuckDb,
    /// `PostgreSQL`.
    Postgres,
    /// Spark SQL.
    Spark,
    /// `SQLite`.
    Sqlite,
}

/// `PostgreSQL` cuts longer names.
const POSTGRES_NAME_BYTES: usize = 63;

impl Dialect {
    /// The name that its makers use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DuckDb => "DuckDB",
            Self::Postgres => "PostgreSQL",
            Self::Spark => "Spark",
            Self::Sqlite => "SQLite",
        }
    }

    /// `name` in quotes, as the name of a table or column.
    #[must_use]
    pub(super) fn identifier(self, name: &str) -> String {
        let quote = if self == Self::Spark { '`' } else { '"' };
        let mut quoted = String::from(quote);
        for c in name.chars() {
            if c == quote {
                quoted.push(quote);
            }
            quoted.push(c);
        }
        quoted.push(quote);
        quoted
    }

    /// `text` in quotes, as a value.
    #[must_use]
    pub(super) fn literal(self, text: &str) -> String {
        let mut quoted = String::from('\'');
        for c in text.chars() {
            match c {
                '\'' | '\\' if self == Self::Spark => _ = write!(quoted, "\\{c}"),
                '\'' => quoted.push_str("''"),
                c => quoted.push(c),
            }
        }
        quoted.push('\'');
        quoted
    }

    /// Refuses what cannot be a name even in quotes. Spark replaces `${…}` before it reads quotes.
    pub(super) fn check_name(self, name: &str) -> Result<(), Message> {
        let is_replaced = self == Self::Spark && name.contains("${");
        if name.is_empty() || name.contains(char::is_control) || is_replaced {
            return Err(message!("questionnaire-sql-name", dialect = self.name(), name = name));
        }
        if self == Self::Postgres && name.len() > POSTGRES_NAME_BYTES {
            return Err(message!(
                "questionnaire-sql-long-name",
                dialect = self.name(),
                name = name,
                most = POSTGRES_NAME_BYTES
            ));
        }
        Ok(())
    }

    /// Whether every build of the engine has logarithms; `SQLite` has them only if they were switched on.
    #[must_use]
    pub(super) fn has_logarithms(self) -> bool {
        self != Self::Sqlite
    }

    /// A column as text in lower case, without blanks around it; NULL if it is blank or the mark `NA`.
    #[must_use]
    pub(super) fn code(self, column: &str) -> String {
        let text = if self == Self::Spark { "STRING" } else { "TEXT" };
        let code = format!("NULLIF(NULLIF(trim(CAST({column} AS {text})), ''), 'NA')");
        // In a Turkish database, the small letter of “I” would be another one.
        let collation = if self == Self::Postgres { " COLLATE \"C\"" } else { "" };
        format!("lower({code}{collation})")
    }

    /// A number as a double.
    #[must_use]
    pub(super) fn double(self, number: &str) -> String {
        let double = if self == Self::Sqlite { "REAL" } else { "DOUBLE" };
        let double = if self == Self::Postgres { "DOUBLE PRECISION" } else { double };
        format!("CAST({number} AS {double})")
    }

    /// A number of at least 0 with four decimals. `SQLite` has no `floor` in every build, but its cast cuts.
    #[must_use]
    pub(super) fn four_decimals(self, number: &str) -> String {
        let scaled = format!("({number} + 1e-9) * 10000 + 0.5e0");
        match self {
            Self::Sqlite => format!("CAST({scaled} AS INTEGER) / 10000e0"),
            _ => format!("floor({scaled}) / 10000"),
        }
    }

    /// The smallest or largest of `values`, none of which is NULL.
    #[must_use]
    pub(super) fn extreme(self, which: Extreme, values: &[String]) -> String {
        let function = match (which, self) {
            (Extreme::Least, Self::Sqlite) => "min",
            (Extreme::Greatest, Self::Sqlite) => "max",
            (Extreme::Least, _) => "least",
            (Extreme::Greatest, _) => "greatest",
        };
        // Spark wants two values at least, and SQLite takes min(x) for the least of a column.
        if let [value] = values { value.clone() } else { format!("{function}({})", values.join(", ")) }
    }

    /// What stands at the end of each section. Without it, `PostgreSQL` and `SQLite` would put the expressions of a
    /// section into the next one wherever they are used, and compute them many times.
    #[must_use]
    pub(super) fn fence(self) -> &'static str {
        match self {
            Self::DuckDb | Self::Spark => "",
            Self::Postgres => "\n  OFFSET 0",
            Self::Sqlite => "\n  LIMIT -1 OFFSET 0",
        }
    }
}

/// Smallest or largest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extreme {
    /// Smallest.
    Least,
    /// Largest.
    Greatest,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_texts_cannot_leave_their_quotes() {
        for dialect in [Dialect::DuckDb, Dialect::Postgres, Dialect::Sqlite] {
            assert_eq!(dialect.identifier("a\"; DROP TABLE b; --"), "\"a\"\"; DROP TABLE b; --\"");
            assert_eq!(dialect.literal("it's \\"), "'it''s \\'");
        }
        assert_eq!(Dialect::Spark.identifier("a`\"\\"), "`a``\"\\`");
        assert_eq!(Dialect::Spark.literal("it's \\"), "'it\\'s \\\\'");
    }

    #[test]
    fn what_quotes_cannot_hold_is_refused() {
        for name in ["", "a\nb", "a\0b"] {
            assert!(Dialect::DuckDb.check_name(name).is_err(), "{name:?}");
        }
        assert!(Dialect::Spark.check_name("${spark.app.id}").is_err());
        assert!(Dialect::DuckDb.check_name("${spark.app.id}").is_ok());
        assert!(Dialect::Postgres.check_name(&"é".repeat(32)).is_err());
        assert!(Dialect::Postgres.check_name(&"a".repeat(63)).is_ok());
    }
}
