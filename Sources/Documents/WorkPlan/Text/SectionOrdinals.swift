import Domain

/// Numbers the sections of computed text on, where its source left some out: after 2.1.3 comes 2.1.4.
enum SectionOrdinals {
    static func numbered(_ chapters: [WorkPlanPassage]) -> [WorkPlanPassage] {
        chapters.enumerated().map { index, chapter in numbered(chapter, as: "\(index + 1)") }
    }

    private static func numbered(_ passage: WorkPlanPassage, as number: String) -> WorkPlanPassage {
        var passage = passage
        var ordinal = 0
        for index in passage.passages.indices {
            guard let own = passage.passages[index].number, counts(own, below: number) else { continue }
            ordinal += 1
            let counted = "\(number).\(ordinal)"
            passage.passages[index].number = counted
            passage.passages[index] = numbered(passage.passages[index], as: counted)
        }
        return passage
    }

    /// Whether it goes on from the number of what it stands in: "2.1.5" in "2.1".
    private static func counts(_ number: String, below parent: String) -> Bool {
        let steps = number.split(separator: ".", omittingEmptySubsequences: false)
        return steps.count == parent.split(separator: ".").count + 1 && steps.allSatisfy { Int($0) != nil }
    }
}
