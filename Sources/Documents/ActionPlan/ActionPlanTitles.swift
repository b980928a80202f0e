import Domain

/// The titles and signatures of an action plan, as its source prints them or, where it prints none, as is usual.
struct ActionPlanTitles {
    let plan: StatedPlan

    /// "BADAN KEPEGAWAIAN DAERAH KABUPATEN GRESIK", as far as known.
    var agencyLine: String {
        [plan.agency.name, plan.agency.region?.title].compactMap { $0 }.joined(separator: " ").uppercased()
    }

    /// "TAHUN 2020"; nil where the year is not known.
    var yearLine: String? { plan.document.year.map { "TAHUN \($0)" } }

    /// The same where a title doesn't name the year already.
    func year(beside title: String) -> String? {
        plan.document.year.flatMap { title.contains("\($0)") ? nil : yearLine }
    }

    /// What names the document among others, as in the properties of its file: "Rencana Aksi Tahun 2020 – Dinas Sosial".
    func name(of title: String) -> String {
        let isNamed = plan.agency.name.map { title.uppercased().contains($0.uppercased()) } ?? false
        let year = plan.document.year.flatMap { title.contains("\($0)") ? nil : " Tahun \($0)" } ?? ""
        return [title + year, isNamed ? "" : plan.agency.title].filter { !$0.isEmpty }.joined(separator: " – ")
    }

    /// The lines over a table: its printed caption, broken before the agency's name; else the usual lines.
    func lines(ofTable index: Int, usual: [String]) -> [String] {
        let tables = plan.document.tables
        guard tables.indices.contains(index), let caption = tables[index].caption, !caption.isEmpty else {
            return usual.filter { !$0.isEmpty }
        }
        let name = plan.agency.name?.uppercased() ?? ""
        guard !name.isEmpty, let range = caption.firstRange(of: name), range.lowerBound > caption.startIndex else {
            return [caption]
        }
        return [String(caption[..<range.lowerBound]).trimmed, String(caption[range.lowerBound...])]
    }

    /// A section under the lines of its table.
    func section(_ lines: [String], content: [Content]) -> Section {
        let further = lines.dropFirst().map { RichText($0, .strong) }
        return Section(
            numberStyle: .chapter, title: lines.first, orientation: .landscape,
            content: (further.isEmpty ? [] : [.centered(further)]) + content)
    }

    /// Who signs below one of so many tables: one of several signatories for each, those who are left side by side
    /// below the last, or the last of them where there are fewer.
    func signatures(ofTable index: Int, of count: Int = 1, hasDate: Bool) -> [Content] {
        guard !signatories.isEmpty else { return [] }
        let first = min(index, signatories.count - 1)
        return signatures(
            of: Array(index < count - 1 ? signatories[first...first] : signatories[first...]), hasDate: hasDate)
    }

    /// Who signs as stated or, computed, as is usual where the source doesn't say.
    var signatories: [Signatory] {
        let stated = plan.document.signatories
        return stated.isEmpty && plan.figures == .asComputed ? [head] : stated
    }

    /// Their signatures side by side; a post that is spelt in several ways signs once.
    func signatures(of signatories: [Signatory], hasDate: Bool) -> [Content] {
        var known: Set<[NormalizedName]> = []
        let signing = signatories.filter { signatory in
            let posts = [signatory.capacity.rawValue, signatory.title] + signatory.superiors
            return known.insert(posts.map { NormalizedName($0) }).inserted
        }
        guard !signing.isEmpty else { return [] }
        var place = plan.document.date.map { CellContent.text($0) }
        if hasDate, place == nil { place = .room }
        return [
            .signatures(
                zip(signing.indices, signing).map { index, signatory in
                    SignatureBlock(
                        placeAndDate: index == signing.endIndex - 1 ? place : nil, capacity: signatory.capacity,
                        title: SigningPost(signatory, of: plan.agency).lines())
                })
        ]
    }

    /// Who signs where the source doesn't say.
    private var head: Signatory {
        Signatory(title: plan.agency.headTitle, capacity: .own)
    }

    /// The document in its frame: cover, letterhead, the notes of the figures and of what was found.
    func framed(
        _ id: DocumentDefinitionID, title: String, titleLines: [String], sections: [Section], options: DocumentOptions
    ) -> Document {
        let name = (plan.document.title ?? plan.document.amended(title)).uppercased()
        let cover = Cover(lines: [name] + agencyLines + [year(beside: name)].compactMap { $0 }, emblem: options.emblem)
        var document = Document(
            id: id, title: self.name(of: title), titleLines: titleLines, cover: cover, letterhead: letterhead(options),
            paper: options.paper ?? .folio, date: date, sections: sections, gaps: computedGaps + signingGaps)
        document.findingMarks = plan.printedMarks
        return document
    }

    /// Who signs, where the source doesn't say. Computed, the head does; the date is written in by hand.
    private var signingGaps: [Hole] {
        plan.figures == .asStated && plan.document.signatories.isEmpty
            ? [Hole(place: "Penanda tangan", why: StatedPlan.unstated)] : []
    }

    /// What a title must say and the plan doesn't; none as stated, where a title says what its source says.
    var computedGaps: [Hole] { plan.figures == .asComputed ? gaps() : [] }

    /// The same in either form.
    ///
    /// - Parameter ofAgency: whether it names an agency; else it is the region's own.
    func gaps(ofAgency: Bool = true) -> [Hole] {
        let missing = [
            ("Perangkat daerah", ofAgency && plan.agency.name == nil), ("Pemerintah daerah", plan.agency.region == nil),
            ("Tahun", plan.document.year == nil),
        ]
        return missing.filter(\.1).map { Hole(place: $0.0, why: "sumber tidak menyebutkannya") }
    }

    /// nil where neither government nor agency is known.
    func letterhead(_ options: DocumentOptions) -> Letterhead? {
        let government = plan.agency.region.map { "PEMERINTAH \($0.title.uppercased())" } ?? ""
        let agency = plan.agency.name?.uppercased() ?? ""
        guard !(government + agency).isEmpty else { return nil }
        let known = [options.address, options.registeredAddress, plan.statedAddress]
        let address = known.first { !$0.isEmpty } ?? []
        return Letterhead(government: government, agency: agency, address: address, emblem: options.emblem)
    }

    /// Agency and region, one line each, as far as known.
    private var agencyLines: [String] {
        [plan.agency.name, plan.agency.region?.title].compactMap { $0?.uppercased() }
    }

    /// The printed date, or the year the document is about.
    var date: PrintedDate? {
        plan.document.date.flatMap { PrintedDate($0) } ?? plan.document.year.map { PrintedDate(year: $0) }
    }

    /// What is printed where there is nothing to print.
    ///
    /// - Parameter lacking: what the dossier would need.
    static func empty(_ id: DocumentDefinitionID, title: String, lacking: String = "rencana aksi") -> Document {
        let gap = Fact(title, .missing("dossier ini tidak memuat \(lacking)"))
        return Document(
            id: id, title: title, titleLines: [title.uppercased()], sections: [Section(content: [.facts([gap])])],
            lacking: lacking)
    }
}
