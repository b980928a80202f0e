import Domain
import Testing

struct KeyIndicatorsReaderTests {
    private let head = "INDIKATOR KINERJA UTAMA\nDINAS ARSIP KABUPATEN SUKAMAJU\nTAHUN 2020\n"

    @Test("formulas, sources and who is responsible")
    func methods() {
        let outline = SheetOutline(
            head + """
                | NO | SASARAN | INDIKATOR KINERJA UTAMA | PENJELASAN/FORMULASI | SUMBER DATA | PENANGGUNG JAWAB |
                | 1 | Meningkatnya tata arsip | Persentase arsip tertata | Jumlah arsip tertata / Jumlah arsip x 100 % | Daftar arsip | Bidang Arsip |
                | | | Indeks layanan | Perbandingan jumlah puas dengan jumlah responden | Survei | Sekretariat |
                """)
        #expect(outline.documents.map(\.kind) == [.keyIndicators])
        #expect(
            outline.entries == [
                "S1 1 Meningkatnya tata arsip", "S1.I1 - Persentase arsip tertata", "S1.I2 - Indeks layanan",
            ])
        let methods = outline.dossier.indicators
        #expect(methods.map(\.isKey) == [true, true])
        #expect(methods.map { $0.formula?.denominator } == ["Jumlah arsip", "jumlah responden"])
        #expect(methods.map(\.dataSource) == ["Daftar arsip", "Survei"])
        #expect(outline.texts(.responsible) == ["Bidang Arsip", "Sekretariat"])
    }

    @Test("a target for each year of the plan")
    func years() {
        let outline = SheetOutline(
            head + """
                | NO | SASARAN | INDIKATOR | SATUAN | TARGET | | |
                | | | | | 2020 | 2021 | 2022 |
                | 1 | Meningkatnya layanan | Indeks layanan | indeks | 80 | 81 | 82 |
                """)
        #expect(outline.entries.last == "S1.I1 - Indeks layanan (indeks) target@2020=80 target@2021=81 target@2022=82")
    }

    @Test("indicators without objectives hang under the agency")
    func noObjectives() {
        let outline = SheetOutline(
            head + "| NO | INDIKATOR KINERJA UTAMA | 2020 |\n| 1 | Indeks layanan | 80 |\n| 2 | Jumlah arsip | 300 |")
        #expect(
            outline.entries == [
                "O1 - -", "O1.I1 1 Indeks layanan target@2020=80", "O1.I2 2 Jumlah arsip target@2020=300",
            ])
    }

    @Test("an objective printed on every row is one; a name cut by a page is joined with a doubt")
    func reprints() {
        let outline = SheetOutline(
            head + """
                | NO | SASARAN | INDIKATOR | TARGET |
                | 1 | Meningkatnya layanan | Indeks layanan | 80 |
                | 1 | Meningkatnya layanan | Jumlah pengguna | 300 |

                | | kepada masyarakat | | |
                """)
        #expect(
            outline.entries == [
                "S1 1 Meningkatnya layanan kepada masyarakat", "S1.I1 - Indeks layanan target@2020=80",
                "S1.I2 - Jumlah pengguna target@2020=300",
            ])
        #expect(outline.doubts.contains(.joined))
    }

    @Test("figures below their row are read with a doubt, surplus ones are listed")
    func loose() {
        let outline = SheetOutline(
            head + """
                | NO | SASARAN | INDIKATOR | TARGET |
                | 1 | Meningkatnya layanan | Indeks layanan | |
                | | | | 80 |
                | | | | 90 |
                | 2 | Meningkatnya arsip | | 70 % |
                """)
        #expect(
            outline.entries == [
                "S1 1 Meningkatnya layanan", "S1.I1 - Indeks layanan target@2020=80", "S2 2 Meningkatnya arsip",
                "S2.I1 - - target@2020=70 %",
            ])
        #expect(outline.doubts.contains(.assignment))
        #expect(outline.unread == ["90"])
    }

    @Test("an agency that is named by its acronym or behind a label")
    func agencies() {
        let table = "| NO | SASARAN | INDIKATOR | 2020 |\n| 1 | Meningkatnya layanan | Indeks | 80 |"
        #expect(
            SheetOutline("INDIKATOR KINERJA UTAMA\nBPKAD KABUPATEN SUKAMAJU\n\(table)").dossier.agency.name == "BPKAD")
        let labelled = SheetOutline("INDIKATOR KINERJA UTAMA\nNama Organisasi : DINAS ARSIP PROVINSI JAWA\n\(table)")
        #expect(labelled.dossier.agency.name == "Dinas Arsip")
    }
}
