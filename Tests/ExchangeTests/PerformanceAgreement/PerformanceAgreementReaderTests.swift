import Domain
import Exchange
import Testing

struct PerformanceAgreementReaderTests {
    private func statement(_ first: String, _ second: String) -> String {
        """
        PERJANJIAN KINERJA TAHUN 2021
        DINAS ARSIP KABUPATEN SUKAMAJU

        Nama : Budi Santoso
        Jabatan : \(first)
        Selanjutnya disebut PIHAK PERTAMA
        Nama : Siti Aminah
        Jabatan : \(second)
        Selaku atasan PIHAK PERTAMA, selanjutnya disebut PIHAK KEDUA

        """
    }

    private let tables = """
        PERJANJIAN KINERJA TAHUN 2021

        | NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | TARGET |
        | | | | | |
        | 1 | Meningkatnya tata arsip | Persentase arsip tertata | % | 80 |
        | | | Jumlah arsip dinamis | berkas | 2.000 |
        | 2 | Meningkatnya layanan | Indeks layanan | indeks | 82,5 |

        | NO | PROGRAM | ANGGARAN (Rp) | KETERANGAN |
        | 1 | Program Pengelolaan Arsip | 1.500.000.000 | APBD |
        | 2 | Program Perlindungan Arsip | 500.000.000 | APBD |
        | | J U M L A H | 2.000.000.000 | |

        """

    @Test("parties, objectives with targets, programs with money, their total")
    func whole() {
        let outline = SheetOutline(statement("KEPALA DINAS ARSIP", "BUPATI SUKAMAJU") + tables)
        #expect(outline.documents.map(\.kind) == [.performanceAgreement])
        #expect(
            outline.documents[0].signatories == [
                Signatory(title: "KEPALA DINAS ARSIP", capacity: .own),
                Signatory(title: "BUPATI SUKAMAJU", capacity: .own),
            ])
        #expect(outline.blocks(.firstParty) == ["KEPALA DINAS ARSIP"])
        #expect(outline.blocks(.secondParty) == ["BUPATI SUKAMAJU"])
        #expect(
            outline.entries == [
                "S1 1 Meningkatnya tata arsip", "S1.I1 - Persentase arsip tertata (%) target@2021=80",
                "S1.I2 - Jumlah arsip dinamis (berkas) target@2021=2.000", "S2 2 Meningkatnya layanan",
                "S2.I1 - Indeks layanan (indeks) target@2021=82,5",
                "P1 1 Program Pengelolaan Arsip budget@2021=1.500.000.000",
                "P2 2 Program Perlindungan Arsip budget@2021=500.000.000", "O1 - JUMLAH budget@2021=2.000.000.000",
            ])
        #expect(outline.texts(.note) == ["APBD", "APBD"])
        #expect(outline.unread == [])
    }

    @Test("who signs on behalf is told by the signature, with the post signed for as printed")
    func onBehalf() {
        let signed = """
            Sukamaju, 4 Januari 2021
            PIHAK KEDUA,
            a.n. BUPATI SUKAMAJU
            SEKRETARIS DAERAH
            (....................)

            """
        let outline = SheetOutline(
            statement("KEPALA DINAS ARSIP", "SEKRETARIS DAERAH KABUPATEN SUKAMAJU") + signed + tables)
        #expect(
            outline.documents[0].signatories == [
                Signatory(title: "KEPALA DINAS ARSIP", capacity: .own),
                Signatory(
                    title: "SEKRETARIS DAERAH KABUPATEN SUKAMAJU", capacity: .onBehalf, superiors: ["BUPATI SUKAMAJU"]),
            ])
    }

    @Test("a name in both tables is one node, and dots where a post is to be written name none")
    func sameInBoth() {
        let outline = SheetOutline(
            statement("…………………………", "KEPALA DINAS ARSIP") + """
                | NO | SASARAN KEGIATAN | INDIKATOR KINERJA | SATUAN | TARGET |
                | 1 | Penataan Arsip | Jumlah arsip | berkas | 2.000 |

                | NO | KEGIATAN | ANGGARAN (Rp) | KETERANGAN |
                | 1 | Penataan Arsip | 500.000.000 | APBD |

                """)
        #expect(outline.blocks(.firstParty).isEmpty)
        #expect(outline.documents[0].entries.compactMap(\.nodeID).map(\.text) == ["K1", "K1"])
    }

    @Test("agreements of several posts in one file are documents of their own")
    func several() {
        let outline = SheetOutline(
            statement("KEPALA DINAS ARSIP", "BUPATI SUKAMAJU") + tables
                + statement("Plt. Kepala Bidang Layanan", "KEPALA DINAS ARSIP")
                    + """
                    | NO | SASARAN PROGRAM | INDIKATOR KINERJA | TARGET |
                    | 1 | Meningkatnya layanan arsip | Jumlah pengguna | 300 orang |

                    | NO | KEGIATAN | ANGGARAN |
                    | 1 | Layanan arsip | 250.000.000 |
                    """)
        #expect(outline.documents.map(\.signatories.first?.title) == ["KEPALA DINAS ARSIP", "Kepala Bidang Layanan"])
        #expect(outline.documents[1].signatories[0].capacity == .acting)
        #expect(
            outline.entries.suffix(3) == [
                "d2-P1 1 Meningkatnya layanan arsip", "d2-P1.I1 - Jumlah pengguna target@2021=300 orang",
                "d2-K1 1 Layanan arsip budget@2021=250.000.000",
            ])
    }

    @Test("quarterly targets beside the year's")
    func quarters() {
        let outline = SheetOutline(
            statement("SEKRETARIS", "KEPALA DINAS ARSIP")
                + """
                | NO | SASARAN KEGIATAN | INDIKATOR | TARGET | TARGET TRIWULAN | | | |
                | | | | | I | II | III | IV |
                | 1 | Terlayaninya surat | Jumlah surat | 400 | 100 | 100 | 100 | 100 |
                """)
        #expect(
            outline.entries.last
                == "K1.I1 - Jumlah surat target@2021=400 target@2021-Q1=100 target@2021-Q2=100 target@2021-Q3=100 target@2021-Q4=100"
        )
    }

    @Test("signatures set as a table are no rows of the plan")
    func signatureTable() {
        let outline = SheetOutline(
            statement("KEPALA DINAS ARSIP", "BUPATI SUKAMAJU") + tables
                + """
                Sukamaju, Januari 2021
                | PIHAK KEDUA, | | | PIHAK PERTAMA, |
                | BUPATI SUKAMAJU | | | KEPALA DINAS ARSIP |
                """)
        #expect(outline.documents[0].entries.count == 8)
        #expect(outline.unread == ["PIHAK KEDUA,", "PIHAK PERTAMA,", "BUPATI SUKAMAJU", "KEPALA DINAS ARSIP"])
        #expect(outline.documents[0].date == nil)
    }

    @Test("without people no name is left, also none set in a table")
    func withoutPeople() throws {
        let outline = SheetOutline(
            statement("KEPALA DINAS ARSIP", "BUPATI SUKAMAJU") + tables
                + "PIHAK KEDUA, PIHAK PERTAMA,\nBudi Santoso Siti Aminah\n"
                + "| Nama | : | Rina Marlina |\n| Jabatan | : | Kepala Seksi |\n")
        let proposal = PeopleFilter.apply(try #require(outline.proposal))
        let text = String(decoding: DossierFile.write(proposal, as: .json), as: UTF8.self)
        for name in ["Budi", "Santoso", "Siti", "Aminah", "Rina"] { #expect(!text.contains(name), "\(name)") }
        #expect(text.contains("KEPALA DINAS ARSIP"))
    }

    @Test("a title without a table of commitments is refused")
    func nothing() {
        #expect(SheetOutline("PERJANJIAN KINERJA TAHUN 2021\n| a | b |\n| c | d |").refused.map(\.code) == [.otherKind])
    }

    @Test("what stands below the parties is no part of a table's caption")
    func caption() {
        let bare = tables.replacing("PERJANJIAN KINERJA TAHUN 2021\n\n", with: "")
        let outline = SheetOutline(statement("KEPALA DINAS ARSIP", "BUPATI SUKAMAJU") + bare)
        #expect(
            outline.documents[0].tables.map(\.caption) == [
                "PERJANJIAN KINERJA TAHUN 2021 DINAS ARSIP KABUPATEN SUKAMAJU", nil,
            ])
    }
}
