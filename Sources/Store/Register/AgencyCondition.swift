import Application
import Domain

/// What a query asks of a row `a` that names a region and an agency, as a condition and its values.
struct AgencyCondition {
    let sql: String
    let values: [SQLValue]

    /// Stands for a value bound behind them.
    var next: String { "$\(values.count + 1)" }

    init(_ query: AgencyQuery) {
        var values: [SQLValue] = []
        func bind(_ value: SQLValue) -> String {
            values.append(value)
            return "$\(values.count)"
        }
        let scopes = query.scopes.map { scope in
            switch scope {
            case .region(let region): "a.region = \(bind(.bytes(region.value.bytes)))"
            case .agency(let key):
                "(a.region = \(bind(.bytes(key.region.value.bytes))) AND a.agency = "
                    + "\(bind(.bytes(key.agency.value.bytes))))"
            }
        }
        var sql = scopes.isEmpty ? "1 = 0" : "(" + scopes.joined(separator: " OR ") + ")"
        if let words = query.words?.trimmed, !words.isEmpty {
            // Nothing of what was asked for is taken as a pattern; of signs alone nothing is left to look for.
            let name = NormalizedName(words).text
            let pattern = name.reduce(into: "") { $0 += "\\%_".contains($1) ? "\\\($1)" : "\($1)" }
            sql += name.isEmpty ? " AND 1 = 0" : " AND a.name_key LIKE \(bind(.text("%\(pattern)%"))) ESCAPE '\\'"
        }
        self.sql = sql
        self.values = values
    }
}
