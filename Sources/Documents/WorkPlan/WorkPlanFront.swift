import Domain

/// What stands before the chapters: cover, preface, and the lists of contents, tables and figures.
struct WorkPlanFront {
    let register: WorkPlanRegister
    let narrative: WorkPlanNarrative
    let options: DocumentOptions

    /// As the source prints it; else title, agency, region and year.
    var cover: Cover {
        let plan = register.plan
        let titles = ActionPlanTitles(plan: plan)
        let usual = [
            plan.document.amended("RENCANA KERJA"), plan.agency.name?.uppercased(),
            plan.agency.region?.title.uppercased(), titles.yearLine,
        ].compactMap { $0 }
        let printed = narrative.cover.map { plan.document.blocks[$0].text }
        return Cover(lines: printed.isEmpty ? usual : printed, emblem: options.emblem)
    }

    /// Numbered apart from the chapters, as is usual.
    ///
    /// - Parameter preface: its content; empty where nothing is written.
    func sections(preface written: [Content], signatures: WorkPlanSignatures) -> [Section] {
        let isSigned = written.contains { if case .signatures = $0 { true } else { false } }
        let text = written.isEmpty ? [Content.paragraph(.hole("kata pengantar"))] : written
        var preface = section("KATA PENGANTAR", text + (isSigned ? [] : [signatures.content(of: nil)]))
        preface.pageNumbers = .roman
        return [
            preface,
            section("DAFTAR ISI", [.register(.contents)]),
            section("DAFTAR TABEL", [.register(.tables)]),
            section("DAFTAR GAMBAR", [.register(.figures)]),
        ]
    }

    /// Its title stands in the middle, as a chapter's does.
    private func section(_ title: String, _ content: [Content]) -> Section {
        Section(numberStyle: .chapter, title: title, startsPage: true, content: content)
    }
}
