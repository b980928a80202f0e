import Domain

/// The text of a decree from the blocks of its document; as computed its number, its dates and who signs follow from the
/// register.
struct DecreeText {
    let document: PlanDocument
    let agency: Agency
    /// Nil for a decree as stated.
    private let register: Dossier?
    /// Who signs; nil where nothing tells, and so the head as is usual.
    private let signatory: Signatory?

    init(_ plan: StatedPlan, of dossier: Dossier) {
        document = plan.document
        agency = plan.agency
        register = plan.figures == .asComputed ? dossier : nil
        let head = register.flatMap { AgreementSigners(plan, of: $0, level: .head).first.signatory }
        let usual = head.map { Signatory(title: $0.title.uppercased(), capacity: $0.capacity) }
        signatory = document.signatories.first ?? usual
    }

    /// From KEPUTUSAN down to the head who decides, one line each.
    var titleLines: [String] {
        ["KEPUTUSAN"] + decider + ["NOMOR : \(number ?? "…")", "TENTANG", subject ?? "…"] + decider
    }

    /// Considerations, legal basis, what is decided, and who signs.
    var content: [Content] {
        let reasons = [
            clause(.considerations, "Menimbang", .letter) ?? Clause("Menimbang", "…"),
            clause(.legalBasis, "Mengingat", .number) ?? Clause("Mengingat", "…"),
            clause(.regard, "Memperhatikan", .number),
        ].compactMap { $0 }
        let dictums = blocks(.dictum).map { Clause($0.number ?? "", RichText($0.text)) }
        let enacted = Clause("Menetapkan", RichText(text(.enactment) ?? text(.subject) ?? "…"))
        return [
            .clauses(reasons), .centered([RichText("MEMUTUSKAN", .strong)]), .clauses([enacted] + dictums),
            .signatures([signature]),
        ]
    }

    /// What a decree must say and this one doesn't; dots are printed in its place.
    var gaps: [Hole] {
        let missing = [
            ("Nomor", number == nil), ("Tentang", subject == nil),
            ("Menimbang", clause(.considerations, "", .letter) == nil),
            ("Mengingat", clause(.legalBasis, "", .number) == nil), ("Diktum", blocks(.dictum).isEmpty),
            ("Tanggal penetapan", date == nil),
        ]
        return missing.filter(\.1).map { Hole(place: $0.0, why: "keputusan sumber tidak menyebutkannya") }
    }

    /// Number and date of the decree an attachment belongs to: as the attachment prints them or, computed, as the decree
    /// has them.
    var attachmentFacts: [Fact] {
        guard register == nil else {
            let missing = "keputusan sumber tidak menyebutkannya"
            return [
                Fact("Lampiran", "Keputusan \(agency.headTitle)"),
                Fact("Nomor", .text(number, missing: missing)), Fact("Tanggal", .text(date, missing: missing)),
            ] + (text(.attachmentSubject).map { [Fact("Tentang", subject ?? $0)] } ?? [])
        }
        let missing = "lampiran tidak menyebutkannya"
        return [
            Fact("Lampiran", .text(text(.attachment) ?? "Keputusan \(agency.headTitle)")),
            Fact("Nomor", .text(text(.attachmentNumber) ?? document.number, missing: missing)),
            Fact("Tanggal", .text(text(.attachmentDate) ?? document.date, missing: missing)),
        ] + (text(.attachmentSubject).map { [Fact("Tentang", $0)] } ?? [])
    }

    /// The label stands in a block of its own before the items; a single reason has no list.
    private func clause(_ part: BlockPart, _ label: String, _ marker: ItemList.Marker) -> Clause? {
        let texts = blocks(part).filter { $0.kind == .item || $0.kind == .paragraph }
        guard texts.contains(where: { $0.kind == .item }) else {
            return texts.isEmpty ? nil : Clause(label, RichText(texts.map(\.text).joined(separator: " ")))
        }
        var list = ItemList(marker, texts.map { .init(RichText($0.text)) })
        let marks = texts.map(Self.mark)
        if list.items.indices.contains(where: { (marks[$0] ?? list.label(of: $0)) != list.label(of: $0) }) {
            for index in list.items.indices { list.items[index].mark = marks[index] ?? list.label(of: index) }
        }
        return Clause(label, list)
    }

    /// The mark an item is printed with; nil where it has none, empty for a paragraph that stands beside items.
    private static func mark(_ block: Block) -> String? {
        guard block.kind == .item else { return "" }
        guard let number = block.number, let last = number.last else { return nil }
        return last.isLetter || last.isNumber ? number + "." : number
    }

    private var subject: String? { text(.subject) ?? document.title }

    /// That of the instrument the register keeps, else the printed one.
    private var number: String? { register == nil ? document.number : document.instrument?.number ?? document.number }

    private var date: String? {
        let printed = text(.issueDate) ?? document.date
        return register == nil ? printed : document.instrument?.date ?? document.date ?? printed
    }

    private var signature: SignatureBlock {
        let place = text(.issuePlace) ?? agency.region?.name ?? "…"
        let title = signatory.map {
            SigningPost($0, of: agency, superior: decider).lines(
                own: SigningPost.lines(of: $0.title, region: agency.region))
        }
        return SignatureBlock(
            placeAndDate: .paragraphs([RichText("Ditetapkan di : \(place)"), RichText("pada tanggal : \(date ?? "…")")]
            ),
            capacity: signatory?.capacity ?? .own, title: title ?? decider)
    }

    /// The post that decides, its region on a line of its own; who signs on its behalf doesn't decide.
    private var decider: [String] {
        guard let signatory else {
            return SigningPost.lines(of: agency.headTitle.uppercased(), region: agency.region)
        }
        if signatory.standsIn { return SigningPost(signatory, of: agency).superior.map { $0.uppercased() } }
        return SigningPost.lines(of: signatory.title, region: agency.region)
    }

    private func blocks(_ part: BlockPart) -> [Block] { document.blocks.filter { $0.part == part } }

    private func text(_ part: BlockPart) -> String? { blocks(part).first { !$0.text.trimmed.isEmpty }?.text }
}
