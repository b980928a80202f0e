import Domain

/// Reads the heads of posts' sheets: title, unit, duties and functions, printed as lines or as rows of a table.
struct PostSheets {
    /// A post with what its sheet says of it.
    struct Sheet {
        var post: PostTree.Post
        var duties = DutyList()
        var functions = DutyList()
    }

    private(set) var sheets: [Sheet] = []
    private(set) var parts = PartedText()
    private(set) var doubts: [Doubt] = []
    private var field: SheetField.Kind?
    private var lastLine: Int?

    var current: Sheet? { sheets.last }

    /// What a piece of text is in a sheet.
    enum Step: Hashable, Sendable {
        /// Begins the sheet of a post with this title.
        case opens(title: String)
        case known
        case foreign
    }

    /// Takes a line of text or a row of a table that holds fields.
    ///
    /// - Parameter isLine: whether it is a line of the text, which makes a block.
    mutating func take(_ text: String, at place: SourcePlace, isLine: Bool = true) -> Step {
        if let label = SheetField(text) {
            if let step = take(label, text: text, at: place, isLine: isLine) { return step }
        }
        return goOn(text, at: place, isLine: isLine)
    }

    /// Ends the open field: a table, a title or a signature follows.
    mutating func close() { field = nil }

    /// Begins a sheet whose title stands elsewhere: in a column, in a heading.
    mutating func open(title: String, at place: SourcePlace) {
        sheets.append(Sheet(post: PostTree.Post(id: PositionID(""), title: title, place: place)))
        field = nil
    }

    mutating func identify(_ id: PositionID) {
        guard !sheets.isEmpty else { return }
        sheets[sheets.count - 1].post.id = id
    }

    /// Takes a cell of a column of duties or functions.
    mutating func take(_ text: String, as kind: SheetField.Kind, at place: SourcePlace) {
        field = kind
        for item in IndicatorCell(text).items {
            let line = item.mark.map { "\($0). \(item.name)" } ?? item.name
            _ = takeItem(line, at: place, isLine: false)
        }
        field = nil
    }

    private mutating func take(_ label: SheetField, text: String, at place: SourcePlace, isLine: Bool) -> Step? {
        switch label.kind {
        case .position:
            guard !label.content.isEmpty, label.content.count <= 200 else { return nil }
            open(title: label.content, at: place)
            field = .position
            note(.position, number: label.number, text: label.content, at: place, isLine: isLine)
            lastLine = Self.line(place)
            return .opens(title: label.content)
        case .other:
            guard text.contains(":") else { return nil }
            field = nil
            return .foreign
        default: break
        }
        guard !sheets.isEmpty else { return nil }
        field = label.kind
        lastLine = Self.line(place)
        switch label.kind {
        case .workUnit:
            sheets[sheets.count - 1].post.unit = label.content
            note(.unit, number: label.number, text: label.content, at: place, isLine: isLine)
        case .superior: sheets[sheets.count - 1].post.superior = label.content
        default: takeContent(label, text: text, at: place, isLine: isLine)
        }
        return .known
    }

    /// The label of a list makes a block; what stands behind it is its first item.
    private mutating func takeContent(_ label: SheetField, text: String, at place: SourcePlace, isLine: Bool) {
        let head = LeadingMark(
            DecreeText.withoutBullet(text).split(separator: ":", maxSplits: 1).first.map { String($0).trimmed } ?? text
        ).name
        if isLine { parts.open(Block(kind: .paragraph, number: label.number, text: head), at: place) }
        guard !label.content.isEmpty else { return }
        var place = place
        place.item = 1
        let lines = IndicatorCell(label.content).items
        if lines.count > 1 {
            for (index, line) in lines.enumerated() {
                place.item = index + 1
                _ = takeItem("\(line.mark ?? "-"). \(line.name)", at: place, isLine: isLine)
            }
            return
        }
        _ = takeItem(label.content, at: place, isLine: isLine)
    }

    private mutating func goOn(_ text: String, at place: SourcePlace, isLine: Bool) -> Step {
        guard let field, !sheets.isEmpty, !TitleWords.isTitle(text), !PageFurniture.isFurniture(text) else {
            self.field = nil
            return .foreign
        }
        defer { lastLine = Self.line(place) }
        switch field {
        case .duties, .functions:
            if text.uppercased() == text, text.contains(where: \.isLetter) {
                self.field = nil
                return .foreign
            }
            return takeItem(text, at: place, isLine: isLine)
        case .position where follows(place) && !SheetHeaderRow.isHeading(text) && isLine:
            sheets[sheets.count - 1].post.title += " " + text
            parts.goOn(text, at: place)
            return .known
        default:
            self.field = nil
            return .foreign
        }
    }

    private mutating func takeItem(_ text: String, at place: SourcePlace, isLine: Bool) -> Step {
        let isDuty = field == .duties
        let index = sheets.count - 1
        let isParagraph = if case .paragraph = place.spot { true } else { false }
        let step =
            isDuty
            ? sheets[index].duties.take(text, isParagraph: isParagraph)
            : sheets[index].functions.take(text, isParagraph: isParagraph)
        switch step {
        case .nothing: break
        case .opens(let number, let item):
            guard isLine else { break }
            parts.open(
                Block(
                    kind: number == nil ? .paragraph : .item, part: isDuty ? .duty : .function, number: number,
                    text: item),
                at: place)
        case .goesOn(let rest):
            guard isLine else { break }
            parts.goOn(rest, at: place)
            if !follows(place) {
                let read = (isDuty ? sheets[index].duties : sheets[index].functions).items.last ?? rest
                doubts.append(
                    Doubt(
                        kind: .joined, place: place, raw: text, read: read,
                        why: Reason(.itemGoesOn)))
            }
        }
        return .known
    }

    private mutating func note(_ part: BlockPart, number: String?, text: String, at place: SourcePlace, isLine: Bool) {
        guard isLine else { return }
        parts.open(Block(kind: .paragraph, part: part, number: number, text: text), at: place)
    }

    /// Whether a line stands directly below the one before.
    private func follows(_ place: SourcePlace) -> Bool {
        guard let lastLine, let line = Self.line(place) else { return false }
        return line - lastLine <= 1
    }

    private static func line(_ place: SourcePlace) -> Int? {
        switch place.spot {
        case .text(let line, _): line
        case .paragraph(let number): number
        case .sheet, .tableCell: nil
        }
    }
}
