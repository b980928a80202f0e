import Domain

extension DossierBuilder {
    /// Adds a decree's list of legal bases: its label and one block for each instrument.
    mutating func legalBasis(_ texts: String...) {
        edit { document in
            document.blocks.append(Block(kind: .decreePart, part: .legalBasis, text: "Mengingat"))
            document.blocks += texts.enumerated().map { index, text in
                Block(kind: .item, part: .legalBasis, number: "\(index + 1)", text: text)
            }
        }
    }

    /// Adds a part of a decree.
    mutating func part(
        _ part: BlockPart, _ text: String, number: String? = nil, kind: Block.Kind = .decreePart
    ) {
        edit { $0.blocks.append(Block(kind: kind, part: part, number: number, text: text)) }
    }
}

extension RuleExample {
    /// A decree on individual indicators for 2018, filled by a closure.
    static func decree(
        _ title: String, date: String = "2 Januari 2018", reported: [String] = [],
        _ fill: @escaping @Sendable (inout DossierBuilder) -> Void
    ) -> RuleExample {
        RuleExample(title, reported: reported) {
            var builder = DossierBuilder(agency: Agency(name: "Badan Kepegawaian Daerah"), period: 2018...2018)
            builder.beginDocument(.individualIndicators, year: 2018, file: "contoh.txt")
            builder.edit { document in
                document.number = "050/07/2018"
                document.date = date
                document.instrument = Instrument(kind: "Keputusan Kepala Badan", number: "050/07/2018", date: date)
            }
            fill(&builder)
            return builder.build()
        }
    }
}
