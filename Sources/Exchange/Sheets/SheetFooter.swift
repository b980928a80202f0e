import Domain

/// A row below the body of a table that names no part of the plan: a total, an average, a remark.
struct SheetFooter: Hashable, Sendable {
    let name: String
    /// What stands behind the colon of a remark.
    let remark: String?
    /// Whether its text may stand in a cell beside it.
    let isRemark: Bool

    /// nil where the text is a name of the body.
    init?(_ text: String) {
        let joined = SpacedLetters.joined(text)
        let parts = joined.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
        let label = parts.first ?? ""
        let lowered = label.lowercased()
        isRemark = Self.remarks.contains { lowered.hasPrefix($0) }
        guard isRemark || SectionInterpreter.isTotal(label) || Self.averages.contains(where: lowered.hasPrefix) else {
            return nil
        }
        name = label
        remark = isRemark && parts.count > 1 && !MissingMarks.isMissing(parts[1]) ? parts[1] : nil
    }

    private static let averages = ["rata-rata", "rata - rata", "rerata", "predikat kinerja", "predikat capaian"]
    private static let remarks = [
        "faktor pendorong", "faktor penghambat", "faktor-faktor p", "tindak lanjut yang diperlukan",
        "usulan tindak lanjut",
    ]
}
