import Domain

/// Duties or functions of a post as its sheet lists them, one line after the other.
struct DutyList: Hashable, Sendable {
    private(set) var items: [String] = []
    private var mark: String?

    /// What a line did to the list.
    enum Step: Hashable, Sendable {
        /// Begins an item with its printed mark.
        case opens(number: String?, text: String)
        case goesOn(text: String)
        /// An empty mark: there are none.
        case nothing
    }

    /// Takes the next line of the list.
    ///
    /// - Parameter isParagraph: whether it is whole by itself, so that without a mark it goes on with none.
    mutating func take(_ text: String, isParagraph: Bool = false) -> Step {
        if MissingMarks.isMissing(text) { return .nothing }
        let isBullet = text.first.map { "-•●–".contains($0) } ?? false
        let plain = DecreeText.withoutBullet(text)
        let leading = LeadingMark(plain)
        if let number = leading.mark, opens(number, text: plain) {
            mark = number
            items.append(leading.name)
            return .opens(number: number, text: leading.name)
        }
        let isWhole = isBullet || isParagraph || hasEnded && plain.first?.isUppercase ?? false
        guard items.isEmpty || isWhole && mark == nil else {
            items[items.count - 1] += " " + plain
            return .goesOn(text: plain)
        }
        items.append(plain)
        return .opens(number: nil, text: plain)
    }

    /// Whether the last item ends as one does: "…;", "…; dan".
    private var hasEnded: Bool {
        guard let last = items.last, last.utf8.count < 2_000 else { return true }
        return last.hasSuffix(";") || last.hasSuffix(".") || last.hasSuffix("; dan")
    }

    /// A mark begins an item where it goes on counting, or stands with a point.
    private func opens(_ number: String, text: String) -> Bool {
        guard let mark else { return true }
        if let next = Int(number), let last = Int(mark) { return next - 1 == last || isPointed(number, text) }
        return isPointed(number, text) || number.count == 1
    }

    private func isPointed(_ number: String, _ text: String) -> Bool {
        text.dropFirst(number.count).first.map { ".)".contains($0) } ?? false
    }
}
