import Domain

/// What another table prints for a part of a sum.
struct RestatedAmount: Sendable {
    let row: BudgetRow
    /// What the other table says.
    let amount: Money
    let place: Place
    let table: String?

    /// "Mutasi: 1.082.368.000, di Tabel 2.3 835.803.500".
    var comparison: String {
        let own = row.amount(.year).map { IndonesianFormat.plain($0) } ?? ""
        let other = table.map { "di Tabel \($0)" } ?? "di tempat lain"
        return "\(row.title): \(own), \(other) \(IndonesianFormat.plain(amount))"
    }
}
