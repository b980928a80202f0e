import Domain

/// Finds the document's own yearly and quarterly statements of one role.
enum StatementLookup {
    static func annual(_ role: StatementRole, in statements: [Statement]) -> Statement? {
        statements.first { statement in
            guard statement.role == role, statement.basis == .own, case .year = statement.period else { return false }
            return true
        }
    }

    static func quarters(_ role: StatementRole, in statements: [Statement]) -> [Statement?] {
        var result: [Statement?] = [nil, nil, nil, nil]
        for statement in statements where statement.role == role && statement.basis == .own {
            if case .quarter(_, let quarter) = statement.period { result[quarter.index] = statement }
        }
        return result
    }
}
