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

    /// Nil for an entry whose values say nothing beyond what was done.
    init?(_ line: AuditLine, _ lookup: AuditLookup) {
        switch line.subject {
        case .person: return nil
        case .finding:
            guard line.entry.action == .assigned else { return nil }
            before = .said(Self.assignee(line.before, lookup))
            after = .said(Self.assignee(line.after, lookup))
        case .appointment: self.init(appointment: line, lookup)
        case .account: self.init(account: line, lookup)
        case .setting(let name):
            before = .said(Self.setting(name, line.before))
            after = .said(Self.setting(name, line.after))
        case .draft:
            guard let after = line.after else { return nil }
            self.after = .quoted(after)
        case .reading:
            before = Self.decision(line.before)
            after = Self.decision(line.after)
        case .dossier where line.importID != nil:
            guard let after = line.after else { return nil }
            self.after = .quoted(after)
        case .agency, .dossier, .statement, .other:
            guard line.before != nil || line.after != nil else { return nil }
            before = Self.value(line.before)
            after = Self.value(line.after)
        }
    }

    private init?(appointment line: AuditLine, _ lookup: AuditLookup) {
        guard lookup.showsNames else { return nil }
        switch line.entry.action {
        case .appointed: after = line.after.flatMap { Self.holder($0, lookup) }.map { .said($0) }
        default:
            if let holder = line.before.flatMap({ Self.holder($0, lookup) }) { before = .said(holder) }
            if let day = line.after.flatMap({ CalendarDay($0) }) {
                after = .said(Localized(id: "sampai ", en: "until ") + day.title)
            }
        }
        if before == nil, after == nil { return nil }
    }

    private init?(account line: AuditLine, _ lookup: AuditLookup) {
        let sides = [line.before, line.after].map { side in
            side.flatMap { RoleWords.roles(behindLogin: $0) }.map { RoleText.words($0, in: lookup) }
        }
        guard [.rolesChanged, .accountOpened].contains(line.entry.action), sides[1] != nil else { return nil }
        before = sides[0].map { .said($0) }
        after = sides[1].map { .said($0) }
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
