import Application

/// A connection inside a transaction. It is not sent anywhere: it lives as long as the closure it is handed to.
///
/// Parameters are `$1`, `$2`, …; values are bound by that number.
package protocol SQLConnection {
    var dialect: SQLDialect { get }

    /// Runs one statement that gives no rows.
    ///
    /// - Returns: how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreFault) -> Int

    /// Runs one statement again and again.
    func execute(_ sql: String, each rows: [[SQLValue]]) throws(StoreFault)

    /// Hands over the rows of a statement one by one, their values in the order of the columns.
    func query(
        _ sql: String, _ values: [SQLValue], each: ([SQLValue]) throws(StoreFault) -> Void
    ) throws(StoreFault)
}

extension SQLConnection {
    /// All rows, made into something else.
    package func rows<Row>(
        _ sql: String, _ values: [SQLValue] = [], of table: String,
        _ read: (inout RowReader) throws(StoreFault) -> Row
    ) throws(StoreFault) -> [Row] {
        var rows: [Row] = []
        try query(sql, values) { values throws(StoreFault) in
            var reader = RowReader(table: table, values: values)
            rows.append(try read(&reader))
        }
        return rows
    }

    /// The first row; nil where there is none.
    package func row<Row>(
        _ sql: String, _ values: [SQLValue] = [], of table: String,
        _ read: (inout RowReader) throws(StoreFault) -> Row
    ) throws(StoreFault) -> Row? {
        try rows(sql, values, of: table, read).first
    }
}
