import Domain

extension Rule {
    static let titleStyle = Rule(
        id: "wording.title-style",
        title: .init(id: "Nama jabatan ditulis dengan satu cara", en: "Titles of posts are written in one way"),
        tier: .advisory,
        looksAt: [.posts],
        rationale: .init(
            id: "“Kabid” di satu lembar dan “Kepala Bidang” di lembar lain tampak sebagai dua jenis jabatan.",
            en: "“Kabid” on one sheet and “Kepala Bidang” on another look like two kinds of post."),
        remedy: .init(
            id: "Pakai nama jabatan lengkap sesuai peraturan tentang susunan organisasi.",
            en: "Use the full title of the post as in the regulation on the organisation's structure."),
        keeps: [
            .sheet("satu cara") { sheet in
                for title in ["Kabid Mutasi", "Kabid Diklat"] { _ = sheet.next(title) }
            }
        ],
        breaks: [
            .sheet("dua cara", reported: ["positions/J2"]) { sheet in
                for title in ["Kabid Mutasi", "Kepala Bidang Diklat"] { _ = sheet.next(title) }
            }
        ],
        check: titleStyle)

    private static let forms: [(short: String, long: [String])] = [
        ("kabid", ["kepala", "bidang"]), ("kabag", ["kepala", "bagian"]), ("kasubbid", ["kepala", "subbidang"]),
        ("kasubbid", ["kepala", "sub", "bidang"]), ("kasubbag", ["kepala", "subbagian"]),
        ("kasubbag", ["kepala", "sub", "bagian"]), ("kasi", ["kepala", "seksi"]), ("kadis", ["kepala", "dinas"]),
    ]

    @Sendable private static func titleStyle(_ dossier: IndexedDossier) -> [Violation] {
        DecreePosts.all(in: dossier).flatMap { tree -> [Violation] in
            let titles = tree.positions.map { ($0, LowercasedWords($0.title, limit: 3).words) }
            return forms.compactMap { form in
                let short = titles.filter { $0.1.first == form.short }.map(\.0)
                let long = titles.filter { $0.1.starts(with: form.long) }.map(\.0)
                guard let first = short.first, let full = long.first else { return nil }
                return Violation(
                    .init(
                        id: "Jabatan ditulis “\(first.title)” dan “\(full.title)”.",
                        en: "Posts are written “\(first.title)” and “\(full.title)”."),
                    at: first.place, with: (short.dropFirst() + long).map(\.place),
                    arithmetic: .init(
                        id: "\(short.count) × disingkat, \(long.count) × lengkap",
                        en: "\(short.count) × short, \(long.count) × in full"),
                    certainty: .style)
            }
        }
    }
}
