import Domain

/// The text of a decree from the blocks of its document.
struct DecreeText {
    let document: PlanDocument
    let agency: Agency

    /// From KEPUTUSAN down to the head who decides, one line each.
    var titleLines: [String] {
        let subject = text(.subject) ?? document.title
        return ["KEPUTUSAN"] + decider + ["NOMOR : \(document.number ?? "…")", "TENTANG", subject ?? "…"] + decider
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
            ("Nomor", document.number == nil), ("Tentang", text(.subject) == nil && document.title == nil),
            ("Menimbang", clause(.considerations, "", .letter) == nil),
            ("Mengingat", clause(.legalBasis, "", .number) == nil), ("Diktum", blocks(.dictum).isEmpty),
            ("Tanggal penetapan", text(.issueDate) == nil && document.date == nil),
        ]
        return missing.filter(\.1).map { Hole(place: $0.0, why: "keputusan sumber tidak menyebutkannya") }
    }

    /// Number and date of the decree an attachment belongs to, as the attachment prints them.
    var attachmentFacts: [Fact] {
        let missing = "lampiran tidak menyebutkannya"
        return [
            Fact("Lampiran", .text(text(.attachment) ?? "Keputusan \(head)")),
            Fact("Nomor", .text(text(.attachmentNumber) ?? document.number, missing: missing)),
            Fact("Tanggal", .text(text(.attachmentDate) ?? document.date, missing: missing)),
        ] + (text(.attachmentSubject).map { [Fact("Tentang", $0)] } ?? [])
    }

    /// The label stands in a block of its own before the items; a single reason has no list.
    private func clause(_ part: BlockPart, _ label: String, _ marker: ItemList.Marker) -> Clause? {
        let items = blocks(part).filter { $0.kind == .item }
        guard items.isEmpty else { return Clause(label, ItemList(marker, items.map { .init(RichText($0.text)) })) }
        let texts = blocks(part).filter { $0.kind == .paragraph }.map(\.text)
        return texts.isEmpty ? nil : Clause(label, RichText(texts.joined(separator: " ")))
    }

    private var signature: SignatureBlock {
        let place = text(.issuePlace) ?? agency.region?.name ?? "…"
        let date = text(.issueDate) ?? document.date ?? "…"
        let signatory = document.signatories.first
        return SignatureBlock(
            placeAndDate: .paragraphs([RichText("Ditetapkan di : \(place)"), RichText("pada tanggal : \(date)")]),
            capacity: signatory?.capacity ?? .own, title: decider)
    }

    /// The post that decides, its region on a line of its own.
    private var decider: [String] {
        let post = document.signatories.first?.title ?? head.uppercased()
        guard let region = agency.region?.title, post.uppercased().hasSuffix(" " + region.uppercased()) else {
            return [post]
        }
        return [String(post.dropLast(region.count)).trimmed, String(post.suffix(region.count))]
    }

    private var head: String {
        ["Kepala", agency.name ?? "Perangkat Daerah", agency.region?.title].compactMap { $0 }.joined(separator: " ")
    }

    private func blocks(_ part: BlockPart) -> [Block] { document.blocks.filter { $0.part == part } }

    private func text(_ part: BlockPart) -> String? { blocks(part).first { !$0.text.trimmed.isEmpty }?.text }
}
