import Application
import Domain

/// What an entry changed, in words for people.
struct AuditChange {
    enum Value: Equatable {
        /// As it stands in a document or was typed.
        case quoted(String)
        case said(Localized)
        /// There is no value.
        case absent(Localized)
    }

    /// Nil where there is nothing to say of it.
    var before: Value?
    var after: Value?

    private init(_ before: Value?, _ after: Value?) {
        self.before = before
        self.after = after
    }

    /// Nil for an entry whose values say nothing beyond what was done.
    static func of(_ line: AuditLine, _ lookup: AuditLookup) -> AuditChange? {
        switch line.subject {
        case .person: nil
        case .finding:
            line.entry.action == .assigned
                ? AuditChange(.said(assignee(line.before, lookup)), .said(assignee(line.after, lookup))) : nil
        case .appointment: appointment(line, lookup)
        case .account: account(line, lookup)
        case .setting(let name): AuditChange(.said(setting(name, line.before)), .said(setting(name, line.after)))
        case .draft: line.after.map { AuditChange(nil, .quoted($0)) }
        case .reading: AuditChange(decision(line.before), decision(line.after))
        case .dossier where line.importID != nil: line.after.map { AuditChange(nil, .quoted($0)) }
        case .agency, .dossier, .statement, .other:
            line.before == nil && line.after == nil ? nil : AuditChange(value(line.before), value(line.after))
        }
    }

    private static func appointment(_ line: AuditLine, _ lookup: AuditLookup) -> AuditChange? {
        guard lookup.showsNames else { return nil }
        if line.entry.action == .appointed {
            return line.after.flatMap { holder($0, lookup) }.map { AuditChange(nil, .said($0)) }
        }
        let before = line.before.flatMap { holder($0, lookup) }.map { Value.said($0) }
        let after = line.after.flatMap { CalendarDay($0) }.map {
            Value.said(Localized(id: "sampai ", en: "until ") + $0.title)
        }
        return before == nil && after == nil ? nil : AuditChange(before, after)
    }

    private static func account(_ line: AuditLine, _ lookup: AuditLookup) -> AuditChange? {
        guard [.rolesChanged, .accountOpened].contains(line.entry.action) else { return nil }
        let sides = [line.before, line.after].map { side in
            side.flatMap { RoleWords.roles(behindLogin: $0) }.map { roles in
                Value.said(RoleText.words(roles, at: lookup.agency?.key, lookup.places))
            }
        }
        return sides[1].map { AuditChange(sides[0], $0) }
    }

    private static func value(_ text: String?) -> Value {
        switch text {
        case nil: .absent(.init(id: "tidak ada", en: "nothing"))
        case "": .absent(.init(id: "kosong", en: "empty"))
        case let text?: .quoted(text)
        }
    }

    private static func assignee(_ text: String?, _ lookup: AuditLookup) -> Localized {
        guard let text else { return .init(id: "tidak seorang pun", en: "nobody") }
        let account = UUIDv7(text).flatMap { lookup.accounts[AccountID($0)] }
        guard let account else { return .init(id: "akun lain", en: "another account") }
        return .init(both: lookup.showsNames ? "\(account.name) (\(account.login))" : account.login.text)
    }

    /// - Parameter text: a person, a post and its first day.
    private static func holder(_ text: String, _ lookup: AuditLookup) -> Localized? {
        let words = text.split(separator: " ")
        guard words.count >= 3, let id = words.first.flatMap({ UUIDv7($0) }),
            let day = words.last.flatMap({ CalendarDay(String($0)) })
        else { return nil }
        let name = lookup.people[PersonID(id)].map { Localized(both: $0) } ?? .init(id: "seseorang", en: "someone")
        return name + .init(id: ", sejak ", en: ", since ") + day.title
    }

    static func setting(_ name: String, _ text: String?) -> Localized {
        guard let text else {
            return switch name {
            case "logo": .init(id: "tanpa logo", en: "no logo")
            case _ where name.hasPrefix("tenggat."): .init(id: "yang lazim", en: "what is customary")
            default: .init(id: "bawaan", en: "the standard")
            }
        }
        if name == "logo" { return Localized(id: "gambar, ", en: "a picture, ") + .init(both: text) }
        if name == "zone", let zone = TimeZoneName(rawValue: text) { return zone.title }
        if name.hasPrefix("tenggat."), let day = DueDay(text) { return day.title }
        return .init(both: text)
    }

    private static func decision(_ text: String?) -> Value {
        guard let text else { return .absent(DecisionText.words(nil)) }
        if text == "confirmed" { return .said(DecisionText.words(.confirmed)) }
        guard let colon = text.firstRange(of: ": ") else { return .quoted(text) }
        let value = String(text[colon.upperBound...])
        let head = text[..<colon.lowerBound]
        if head == "corrected" { return .said(DecisionText.words(.corrected(value))) }
        let figure = head.split(separator: " ", maxSplits: 1).last.flatMap { FigureAddress(code: String($0)) }
        return figure.map { .said(DecisionText.words(.placed(value, $0))) } ?? .quoted(value)
    }
}
