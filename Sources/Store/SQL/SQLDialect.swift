/// What the engines write differently.
package enum SQLDialect: String, Hashable, Sendable, CaseIterable {
    case sqlite
    case postgresql

    /// Whole numbers of 64 bits.
    package var integer: String { self == .sqlite ? "INTEGER" : "BIGINT" }

    package var bytes: String { self == .sqlite ? "BLOB" : "BYTEA" }

    /// What follows the columns of a table: SQLite checks types only in strict ones.
    package var tableOptions: String { self == .sqlite ? "STRICT, WITHOUT ROWID" : "" }

    /// Keeps others from the rows read until the transaction ends; SQLite has one writer anyway.
    package var rowLock: String { self == .sqlite ? "" : " FOR UPDATE" }

    /// The type of a column that holds true or false.
    package func boolean(_ column: String) -> String {
        self == .sqlite ? "INTEGER CHECK (\(column) IN (0, 1))" : "BOOLEAN"
    }
}
