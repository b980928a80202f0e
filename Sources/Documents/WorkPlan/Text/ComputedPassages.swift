import Domain

/// Puts what follows from the figures in the place of the sentences of the source that state it.
struct ComputedPassages {
    let register: WorkPlanRegister
    let claims: [Claim]

    func replace(in chapters: [WorkPlanPassage]) -> [WorkPlanPassage] {
        var chapters = chapters
        for index in chapters.indices {
            switch chapters[index].number {
            case "II": evaluate(&chapters[index])
            case "IV": sumUp(&chapters[index])
            default: break
            }
        }
        return chapters
    }

    // MARK: The last year

    private func evaluate(_ chapter: inout WorkPlanPassage) {
        guard let standing = StandingSection.all.first(where: { $0.number == "2.1" }),
            let index = chapter.passages.firstIndex(where: { standing.isTitled($0.words) })
        else { return }
        let text = EvaluationText(register, claims: claims)
        chapter.passages[index].items = replaced(
            chapter.passages[index].items, by: text.overview,
            stating: [.programCount, .activityCount, .budgetTotal, .actualTotal, .absorption])
        let isUnmet = { (passage: WorkPlanPassage) in passage.words.contains("memenuhi") && passage.isNegative }
        let isMet = { (passage: WorkPlanPassage) in passage.words.contains("memenuhi") && !passage.isNegative }
        fill(&chapter.passages[index], at: 1, Self.unmetTitle, text.unmet, where: isUnmet)
        fill(&chapter.passages[index], at: 2, Self.metTitle, text.met, where: isMet)
    }

    private static let unmetTitle =
        "Realisasi Program/Kegiatan yang Tidak Memenuhi Target Kinerja Hasil/Keluaran yang Direncanakan"
    private static let metTitle =
        "Realisasi Program/Kegiatan yang Telah Memenuhi Target Kinerja Hasil/Keluaran yang Direncanakan"

    /// A passage keeps its tables and drawings; one that the source lacks is added.
    private func fill(
        _ section: inout WorkPlanPassage, at ordinal: Int, _ title: String, _ content: [Content],
        where isMeant: (WorkPlanPassage) -> Bool
    ) {
        let own = content.map { WorkPlanPassage.Item.content($0) }
        if let index = section.passages.firstIndex(where: isMeant) {
            section.passages[index].items = own + section.passages[index].items.filter(isKept)
        } else {
            let number = section.number.map { "\($0).\(ordinal)" }
            let isTaken = section.passages.contains { $0.number == number }
            let passage = WorkPlanPassage(
                number: isTaken ? nil : number, title: title, depth: section.depth + 1, items: own)
            section.passages.insert(passage, at: min(ordinal - 1, section.passages.count))
        }
    }

    private func isKept(_ item: WorkPlanPassage.Item) -> Bool {
        guard case .block(let index) = item else { return true }
        switch register.plan.document.blocks[index].kind {
        case .table, .caption: return true
        default: return false
        }
    }

    // MARK: The planned year

    private func sumUp(_ chapter: inout WorkPlanPassage) {
        guard !register.parts.parts(.plan).isEmpty else { return }
        let sums = PlannedSums(register)
        let year = register.years.label(register.years.planned, 0)
        let counted = """
            Rencana kerja tahun \(year) memuat \(CountWords.text(sums.programs)) program dan \
            \(CountWords.text(sums.activities)) kegiatan dengan pagu indikatif sebesar 
            """
        let money: [RichText.Run] =
            sums.budget.map { [.init("\(IndonesianFormat.rupiah($0)) (\(Terbilang.words($0))).")] }
            ?? [.hole("pagu indikatif tahun \(year)")]
        chapter.items = replaced(
            chapter.items, by: .paragraph(RichText([.init(counted)] + money)),
            stating: [.programCount, .activityCount, .budgetTotal, .amountInWords])
    }

    /// The first block that states one of the measures gives its place; without one the content comes first.
    private func replaced(
        _ items: [WorkPlanPassage.Item], by content: Content, stating measures: Set<Claim.Measure>
    ) -> [WorkPlanPassage.Item] {
        let stating = Set(
            claims.filter {
                $0.document == register.plan.document.id && $0.subject == nil && measures.contains($0.measure)
            }
            .map(\.block))
        var isPlaced = false
        var result: [WorkPlanPassage.Item] = []
        for item in items {
            guard case .block(let index) = item, stating.contains(index) else {
                result.append(item)
                continue
            }
            if !isPlaced { result.append(.content(content)) }
            isPlaced = true
        }
        return isPlaced ? result : [.content(content)] + result
    }
}

extension WorkPlanPassage {
    /// "tidak memenuhi", "belum memenuhi".
    fileprivate var isNegative: Bool { words.contains("tidak") || words.contains("belum") }
}
