import Documents
import Domain

/// Names for folders on any file system, one for each agency and year.
struct FolderNames {
    private static let longest = 80
    private var taken: Set<String> = []

    /// "badan-kepegawaian-daerah-kabupaten-gresik-2020"; a number goes behind a name that was given before.
    mutating func next(for report: CheckReport) -> String {
        let year = report.dossier.documents.lazy.compactMap(\.year).first
        let words = [report.agencyTitle ?? "perangkat-daerah", year.map(String.init)].compactMap { $0 }
        let name = words.map { PlainName.text([$0], longest: Self.longest) }.filter { !$0.isEmpty }
            .joined(separator: "-")
        var candidate = name
        var number = 2
        while !taken.insert(candidate).inserted {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
