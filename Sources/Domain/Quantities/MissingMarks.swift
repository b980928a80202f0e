/// The marks that fill a cell without saying anything.
package enum MissingMarks {
    /// Whether a trimmed cell is a dash of any length, dots or "n/a".
    package static func isDash(_ text: some StringProtocol) -> Bool {
        if text.isEmpty { return false }
        let marks: Set<Character> = ["-", "–", "—", "_", "…", "."]
        return text.allSatisfy { marks.contains($0) } || text.lowercased() == "n/a"
    }

    /// Whether a cell holds nothing or only such a mark.
    package static func isMissing(_ raw: some StringProtocol) -> Bool {
        let text = String(raw).trimmed
        return text.isEmpty || isDash(text)
    }
}
