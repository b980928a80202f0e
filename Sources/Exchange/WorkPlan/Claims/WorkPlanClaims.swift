import Domain

/// What a work plan's text says of its own figures, from named patterns; what can't be tied to its subject is left out.
struct WorkPlanClaims {
    private(set) var claims: [Claim] = []
    private var context: ClaimContext
    private var lookups = 0
    /// So many items of lists are compared with the names of activities.
    private static let mostLookups = 1000

    init(_ blocks: [Block], nodes: [WrittenNode], document: DocumentID, year: Int?) {
        context = ClaimContext(document: document, year: year, nodes: NodeFinding(nodes))
        for (index, block) in blocks.enumerated() { read(block, index: index) }
    }

    private mutating func read(_ block: Block, index: Int) {
        switch block.kind {
        case .heading:
            context.subject = nil
            if block.level ?? 1 <= 2 { context.namedYear = nil }
        case .item:
            takeSubject(block)
            find(block, index: index)
        case .paragraph:
            if block.text.count > 30 { find(block, index: index) }
        default: break
        }
    }

    /// An item that is nothing but the name of an activity is what the paragraphs below it are about.
    private mutating func takeSubject(_ block: Block) {
        let name = SentenceWords.trimmedEnd(block.text)
        guard name.count <= 160, lookups < Self.mostLookups else { return }
        lookups += 1
        context.subject = context.nodes.node(named: name, isReached: context.isEvaluation)
    }

    private mutating func find(_ block: Block, index: Int) {
        let sentence = SentenceWords(block.text)
        if let year = Self.namedYear(sentence) { context.namedYear = year }
        for pattern in ClaimPattern.all {
            for found in pattern.find(sentence, context) {
                claims.append(
                    Claim(
                        document: context.document, block: index, quote: found.quote, measure: found.measure,
                        subject: found.subject, period: found.period, value: found.value, place: block.place))
            }
        }
    }

    /// "Pada tahun 2019, …", "pencapaian kinerja pada tahun 2021": the year that the text from here on speaks of.
    private static func namedYear(_ sentence: SentenceWords) -> Int? {
        sentence.words.indices.lazy.compactMap { index -> Int? in
            guard sentence.words[index] == "tahun" else { return nil }
            return index < 3 || sentence.words[index - 1] == "pada" ? sentence.year(at: index + 1) : nil
        }.first
    }
}
