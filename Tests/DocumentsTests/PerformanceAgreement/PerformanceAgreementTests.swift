import Domain
import Testing

@testable import Documents

@Suite("Performance agreements")
struct PerformanceAgreementTests {
    private func document(
        _ definition: DocumentDefinition, figures: DocumentOptions.Figures = .asStated,
        kind: DocumentKind = .actionPlan, _ change: (inout DossierBuilder) -> Void = { _ in }
    ) -> Document {
        var plan = DossierBuilder(
            agency: Agency(name: "Badan X", region: RegionalGovernment(kind: .city, name: "Y")), period: 2025...2025)
        plan.beginDocument(kind, year: 2025)
        change(&plan)
        return definition.document(
            for: DocumentInput(
                report: CheckReport(dossier: plan.build()), options: DocumentOptions(figures: figures)))
    }

    /// Two objectives under which the same program stands with 60 and 40 million.
    private func shared(_ plan: inout DossierBuilder) {
        var first: EntryID?
        for (number, amount) in [("1", "60.000.000"), ("2", "40.000.000")] {
            let objective = plan.addNode(.objective, number: number, name: "Sasaran \(number)")
            plan.target(plan.addIndicator(of: objective, name: "I\(number)", unit: "%"), "80%", year: 2025)
            let program = plan.addNode(.program, under: objective, name: "Program P", same: first)
            first = first ?? program
            let activity = plan.addNode(.activity, under: program, name: "Kegiatan \(number)")
            plan.budget(activity, amount, year: 2025)
            plan.target(plan.addIndicator(of: activity, name: "K\(number)"), "5 orang", year: 2025)
        }
    }

    @Test("the head promises the objectives' targets and the money of each program once")
    func head() {
        let rows = PrintedRows(document(.performanceAgreementHead) { shared(&$0) })
        #expect(rows.tables.count == 2)
        #expect(rows.tables[0] == [["1", "Sasaran 1", "I1", "%", "80"], ["2", "Sasaran 2", "I2", "%", "80"]])
        #expect(rows.tables[1] == [["1", "Program P", "100.000.000", ""], ["JUMLAH", "<", "100.000.000", ""]])
    }

    @Test("shares under several objectives are added as stated; what several tables print counts once")
    func shares() {
        let document = document(.performanceAgreementHead) { plan in
            var first: EntryID?
            for (table, amounts) in [("2.3", ["9.000", "8.000"]), ("4.2", ["60.000", "40.000"])] {
                for amount in amounts {
                    let objective = plan.addNode(.objective, name: "Sasaran \(table) \(amount)")
                    let program = plan.addNode(.program, under: objective, name: "Program P", same: first)
                    first = first ?? program
                    let activity = plan.addNode(.activity, under: program, name: "Kegiatan \(amount)")
                    plan.budget(activity, "1", year: 2025)
                    plan.state(
                        Statement(
                            entry: program, role: .budget, period: .year(2025),
                            value: .money(MoneyReading.read(amount)), table: table))
                }
            }
        }
        #expect(
            PrintedRows(document).tables[1] == [["1", "Program P", "100.000", ""], ["JUMLAH", "<", "100.000", ""]])
    }

    @Test("the total that an agreement prints keeps its name")
    func statedTotal() {
        let agreement = document(.performanceAgreementHead, kind: .performanceAgreement) { plan in
            plan.budget(plan.addNode(.program, name: "Program P"), "100", year: 2025)
            plan.budget(plan.addNode(.agency, name: "Jumlah"), "120", year: 2025)
        }
        #expect(PrintedRows(agreement).tables[1].last == ["Jumlah", "<", "120", ""])
    }

    @Test("the superior signs on the left: the mayor of a city")
    func signatures() throws {
        let content = document(.performanceAgreementHead) { shared(&$0) }.sections[0].content
        guard case .signatures(let blocks)? = content.last else {
            Issue.record("no signatures")
            return
        }
        #expect(blocks.map(\.title) == [["Wali Kota Y"], ["Kepala Badan X Kota Y"]])
    }

    @Test("administrators promise programs, supervisors activities")
    func levels() {
        let administrator = document(.performanceAgreementAdministrator) { shared(&$0) }
        #expect(PrintedRows(administrator).tables[1].map { $0[1] } == ["Kegiatan 1", "Kegiatan 2", "<"])
        let supervisor = document(.performanceAgreementSupervisor) { shared(&$0) }
        #expect(PrintedRows(supervisor).tables[0].map { $0[2] } == ["K1", "K2"])
    }

    /// A head, a secretary with the indicator of an activity, and a supervisor below with that of a sub-activity.
    private func posts(_ definition: DocumentDefinition) -> Document {
        var plan = DossierBuilder(agency: Agency(name: "Badan X"), period: 2025...2025)
        plan.beginDocument(.actionPlan, year: 2025)
        let program = plan.addNode(.program, name: "Program P")
        var indicators: [EntryID] = []
        for (name, amount) in [("A", "60.000.000"), ("B", "40.000.000")] {
            let activity = plan.addNode(.activity, under: program, name: "Kegiatan \(name)")
            plan.budget(activity, amount, year: 2025)
            let indicator = plan.addIndicator(of: activity, name: "Jumlah \(name)", unit: "orang")
            plan.target(indicator, "5", year: 2025)
            indicators.append(indicator)
        }
        plan.beginDocument(.individualIndicators, year: 2025)
        let head = plan.addPosition("Kepala Badan", kind: .seniorLeadership)
        let secretary = plan.addPosition("Sekretaris", kind: .administrator, under: head)
        let supervisor = plan.addPosition("Kepala Subbagian", kind: .supervisor, under: secretary)
        for (post, indicator) in zip([secretary, supervisor], indicators) {
            let row = plan.addRow(of: post, result: "Terlaksananya pekerjaan")
            plan.addIndicator(of: row, name: "Jumlah", same: indicator)
        }
        return definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build())))
    }

    @Test("each post promises the results of its own, with the money of what it answers for, to its superior")
    func own() throws {
        for (definition, title, superior, activity, amount) in [
            (DocumentDefinition.performanceAgreementAdministrator, "Sekretaris", "Kepala Badan X", "A", "60.000.000"),
            (.performanceAgreementSupervisor, "Kepala Subbagian", "Sekretaris Badan X", "B", "40.000.000"),
        ] {
            let document = posts(definition)
            let tables = PrintedRows(document).tables
            #expect(tables.count == 2)
            #expect(tables[0] == [["1", "Terlaksananya pekerjaan", "Jumlah", "orang", "5"]])
            #expect(tables[1].map { $0[1] } == ["Kegiatan \(activity)", "<"])
            #expect(tables[1].map { $0[2] } == [amount, amount])
            guard case .signatures(let blocks)? = document.sections[0].content.last else {
                Issue.record("no signatures")
                return
            }
            #expect(blocks.map(\.title) == [[superior], ["\(title) Badan X"]])
            #expect(document.holes.map(\.place) == ["Pemerintah daerah", AgreementParts.dating])
        }
    }

    @Test("the superior of an administrator without one is the head, as who signs the decree; a supervisor's is a hole")
    func usualSuperior() {
        func superiors(_ definition: DocumentDefinition, _ kind: Position.Kind) -> [[String]] {
            var plan = DossierBuilder(agency: Agency(name: "Badan X"), period: 2025...2025)
            plan.beginDocument(.individualIndicators, year: 2025)
            plan.edit { $0.signatories = [Signatory(title: "KEPALA BADAN X KOTA Y", capacity: .interim)] }
            plan.addIndicator(of: plan.addRow(of: plan.addPosition("Sekretaris", kind: kind), result: "R"), name: "I")
            let document = definition.document(for: DocumentInput(report: CheckReport(dossier: plan.build())))
            guard case .signatures(let blocks)? = document.sections[0].content.last else { return [] }
            return [blocks[0].headLines]
        }
        #expect(
            superiors(.performanceAgreementAdministrator, .administrator)
                == [["PIHAK KEDUA,", "Pj. KEPALA BADAN X KOTA Y"]])
        #expect(superiors(.performanceAgreementSupervisor, .supervisor) == [["PIHAK KEDUA,", WritingRoom.line]])
    }

    @Test("where the register has no posts, whose agreement it is is a hole, and programs are called programs")
    func unknownPosts() {
        let document = document(.performanceAgreementSupervisor) { shared(&$0) }
        #expect(
            document.holes.prefix(3).map(\.place) == [
                "Jabatan pihak pertama", "Jabatan pihak kedua", AgreementParts.dating,
            ])
        let headings = document.sections.flatMap(\.content).compactMap { content in
            if case .table(let table) = content { table.head[0].cells[1].content.paragraphs.first?.text } else { nil }
        }
        #expect(headings.first == "KEGIATAN")
    }

    @Test("the unit of a target has its column; an agreement that is itself the source is printed as it is")
    func units() {
        func row(_ kind: DocumentKind, _ figures: DocumentOptions.Figures) -> [String] {
            let document = document(.performanceAgreementHead, figures: figures, kind: kind) { plan in
                plan.target(plan.addIndicator(of: plan.addNode(.objective, name: "S"), name: "I"), "20 Org", year: 2025)
            }
            return Array(PrintedRows(document).tables[0][0].suffix(2))
        }
        #expect(row(.actionPlan, .asStated) == ["Org", "20"])
        #expect(row(.actionPlan, .asComputed) == ["orang", "20"])
        #expect(row(.performanceAgreement, .asStated) == ["", "20 Org"])
        #expect(row(.performanceAgreement, .asComputed) == ["orang", "20"])
    }

    @Test("as stated sums that no source prints are marked, in the form of the other amounts")
    func sums() {
        func table(_ figures: DocumentOptions.Figures, _ amounts: [String]) -> PrintedRows {
            PrintedRows(
                document(.performanceAgreementHead, figures: figures) { plan in
                    for amount in amounts { plan.budget(plan.addNode(.program, name: "P"), amount, year: 2025) }
                })
        }
        let stated = table(.asStated, ["60.000,00", "5.000,00"])
        #expect(stated.tables[1].map { $0[2] } == ["60.000,00", "5.000,00", "65.000,00"])
        #expect(stated.marks == [[RevisionMoney.mark]])
        #expect(stated.notes == [RevisionMoney.note])
        #expect(table(.asStated, ["60.000,00", "5,000.00"]).tables[1].last?[2] == "65.000")
        let computed = table(.asComputed, ["60.000,00", "5,000.00"])
        #expect(computed.tables[1].map { $0[2] } == ["60.000", "5.000", "65.000"])
        #expect(computed.marks.isEmpty && computed.notes.isEmpty)
    }

    @Test("what an agreement says of a mark in its table stands below it again")
    func statedNotes() {
        let agreement = document(.performanceAgreementHead, kind: .performanceAgreement) { plan in
            plan.target(plan.addIndicator(of: plan.addNode(.objective, name: "S"), name: "I"), "96% *", year: 2025)
            let lines = [FigureNote.position.text, "* huruf lain", "‡ tidak dipakai", "Paragraf"]
            plan.edit { $0.blocks += lines.map { Block(kind: .paragraph, text: $0) } }
        }
        #expect(PrintedRows(agreement).notes == [FigureNote.position.text, "* huruf lain"])
    }

    @Test("no target carries a footnote: nothing is added up beside it")
    func unmarked() {
        let document = document(.performanceAgreementHead, figures: .asComputed) { plan in
            let indicator = plan.addIndicator(of: plan.addNode(.objective, name: "S"), name: "I")
            plan.quarters(indicator, ["10%", "", "", "75%"], year: 2025)
            plan.editIndicator(indicator) { $0.accumulation = .lastValue }
        }
        #expect(PrintedRows(document).tables[0][0][4] == "75")
        #expect(PrintedRows(document).notes.isEmpty)
    }

    @Test("a result without an indicator and an indicator without a target are holes, listed at the end")
    func holes() {
        let document = document(.performanceAgreementHead) { plan in
            plan.addNode(.objective, name: "A")
            plan.addIndicator(of: plan.addNode(.objective, name: "B"), name: "I")
        }
        #expect(document.holes.count == 4)
        #expect(document.holes.first?.place == AgreementParts.dating)
        #expect(document.holes.last?.why == "sumber tidak memuat program atau kegiatan")
    }

    @Test("the statement has the official wording")
    func wording() {
        let texts = document(.performanceAgreementHead) { shared(&$0) }.sections[0].content.compactMap { content in
            if case .paragraph(let text) = content { text.text } else { nil }
        }
        #expect(
            texts.first
                == "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta "
                + "berorientasi pada hasil, kami yang bertanda tangan di bawah ini:")
        #expect(texts.last?.hasSuffix("dalam rangka pemberian penghargaan dan sanksi.") ?? false)
    }

    @Test("where a name is written by hand there are dots")
    func room() {
        let facts = document(.performanceAgreementHead) { shared(&$0) }.sections[0].content.flatMap { content in
            if case .facts(let facts) = content { facts } else { [Fact]() }
        }
        #expect(facts.map(\.label) == ["Nama", "Jabatan", "Nama", "Jabatan"])
        #expect(facts.filter { $0.label == "Nama" }.allSatisfy { $0.printed == .text(WritingRoom.line) })
    }

    @Test("findings are numbered in working papers as usual, in what is signed only when asked for")
    func margins() {
        let agreements: [DocumentDefinition] = [
            .performanceAgreementHead, .performanceAgreementAdministrator, .performanceAgreementSupervisor,
            .performanceAgreementStaff, .performanceAgreementRegion,
        ]
        func hasNotes(_ definition: DocumentDefinition, _ margin: DocumentOptions.Margin) -> Bool {
            var input = definition.sample()
            input.options.margin = margin
            input.report.findings = input.dossier.documents.map { PlantedFinding.make(at: .document($0.id)) }
            return definition.document(for: input).sections.contains {
                ["Catatan pemeriksaan", "Temuan lain atas dokumen ini"].contains($0.title)
            }
        }
        #expect(agreements.allSatisfy { !hasNotes($0, .usual) && hasNotes($0, .marked) })
        #expect(hasNotes(.actionPlanWide, .usual) && !hasNotes(.actionPlanWide, .clean))
    }

    @Test("an agreement without year and agency has room for the year, and both are holes")
    func untold() {
        var plan = DossierBuilder()
        plan.beginDocument(.actionPlan)
        let document = DocumentDefinition.performanceAgreementHead.document(
            for: DocumentInput(report: CheckReport(dossier: plan.build())))
        #expect(document.titleLines == ["PERJANJIAN KINERJA", "TAHUN ………"])
        #expect(document.holes.prefix(3).map(\.place) == ["Perangkat daerah", "Pemerintah daerah", "Tahun"])
        #expect(document.holes.count == 6)
    }

    @Test("a dossier without a plan says so")
    func none() {
        let report = CheckReport(dossier: DossierBuilder().build())
        let empty = DocumentDefinition.performanceAgreementHead.document(for: DocumentInput(report: report))
        #expect(empty.holes.count == 1)
    }
}
