import Domain

/// A dossier whose figures are printed as tokens, so that each can be found in a document made from it.
struct TokenizedDossier {
    let dossier: Dossier
    /// What each token stands for: "target own 2021 of T2.I1, Tabel 3.2".
    let tokens: [String: String]

    /// - Parameter original: only what reports something is given a token.
    init(_ original: Dossier) {
        var dossier = original
        var tokens: [String: String] = [:]
        for document in dossier.documents.indices {
            for index in dossier.documents[document].statements.indices {
                let statement = dossier.documents[document].statements[index]
                guard !statement.value.raw.trimmed.isEmpty else { continue }
                let token = "«\(tokens.count + 1)»"
                tokens[token] = Self.description(of: statement)
                dossier.documents[document].statements[index].value = Self.value(statement.value, raw: token)
            }
        }
        self.dossier = dossier
        self.tokens = tokens
    }

    private static func description(of statement: Statement) -> String {
        let period = statement.period?.code ?? "-"
        return "\(statement.role.rawValue) \(statement.basis.rawValue) \(period) of \(statement.entry), "
            + "\(statement.table ?? "-")"
    }

    private static func value(_ value: StatedValue, raw: String) -> StatedValue {
        switch value {
        case .quantity(var quantity):
            quantity.raw = raw
            return .quantity(quantity)
        case .money(var money):
            money.raw = raw
            return .money(money)
        case .count(var count):
            count.raw = raw
            return .count(count)
        case .text: return .text(raw)
        }
    }
}
