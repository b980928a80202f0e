import Domain

extension Rule {
    static let indicatorNamesObject = Rule(
        id: "indicator.names-object",
        title: .init(id: "Indikator menyebut apa yang dihitung", en: "An indicator says what is counted"),
        tier: .advisory,
        looksAt: [.posts, .indicators],
        rationale: .init(
            id: """
                “Jumlah berkas” tidak menyebut berkas apa: indikator yang sama dapat dipakai jabatan mana pun dan \
                tidak menunjukkan hasil kerja jabatan ini.
                """,
            en: """
                “Jumlah berkas” does not say which files: the same indicator would do for any post and does not show \
                what this post achieves.
                """),
        remedy: .init(
            id: "Sebutkan isinya, misalnya “Jumlah berkas usulan pensiun yang diproses”.",
            en: "Name the content, for example “Jumlah berkas usulan pensiun yang diproses”."),
        explains: ["indicator.not-repeated"],
        keeps: [
            .sheet("isinya disebut") { sheet in sheet.row("Jumlah berkas usulan pensiun", "Register usulan") }
        ],
        breaks: [
            .sheet("jumlah berkas", reported: [.indicator(1, 1), .indicator(2, 1)]) { sheet in
                sheet.row("Jumlah dok/berkas", "Register")
                sheet.row("Jml surat", "Agenda surat")
            }
        ],
        check: indicatorNamesObject)

    @Sendable private static func indicatorNamesObject(_ dossier: IndexedDossier) -> [Violation] {
        dossier.positions.flatMap(\.indicators).compactMap { indicator in
            guard let name = indicator.name, GenericNoun.namesNothing(name) else { return nil }
            return Violation(
                .init(
                    id: "Indikator tidak menyebut apa yang dihitung.",
                    en: "The indicator does not say what is counted."),
                at: indicator.place, stated: name)
        }
    }
}
