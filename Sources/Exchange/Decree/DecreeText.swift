import Domain

/// Takes the text of a decree (keputusan) apart, line by line: head, considerations, legal basis, dictums, attachments.
struct DecreeText {
    private(set) var parts = PartedText()
    private(set) var instrument: Instrument?
    /// What the decree is about, its lines joined.
    private(set) var subject: String?
    private var head: [String] = []
    private var state = State.before
    private var item: String?
    private var lastText = ""

    private enum State: Hashable {
        case before
        /// Between KEPUTUSAN and NOMOR.
        case authority
        case subject
        case list(BlockPart)
        case enactment
        case dictum
        case attachment
        case attachmentSubject
        /// Behind the decree or an attachment's head.
        case after
    }

    /// Takes a line; false where it is none of a decree's.
    mutating func take(_ text: String, at place: SourcePlace) -> Bool {
        let line = SpacedLetters.joined(Self.withoutBullet(text))
        guard !line.isEmpty, !PageFurniture.isFurniture(text) else { return false }
        if let label = DecreeLabel(line), take(label, line: line, at: place) { return true }
        return goOn(line, at: place)
    }

    /// Ends what is open: a table or a sheet begins.
    mutating func close() {
        if state != .before { state = .after }
        item = nil
    }

    // MARK: - Labels

    private mutating func take(_ label: DecreeLabel, line: String, at place: SourcePlace) -> Bool {
        switch label.kind {
        case .instrument: return takeInstrument(line, at: place)
        case .number: return takeNumber(label, at: place)
        case .subject: return takeSubject(label, at: place)
        case .list(let part): return takeList(part, label, at: place)
        case .decision: return takeDecision(label, at: place)
        case .enactment: return takeEnactment(label, at: place)
        case .dictum: return takeDictum(label, at: place)
        case .issuePlace: return takeIssue(label, .issuePlace, at: place)
        case .issueDate: return takeIssue(label, .issueDate, at: place)
        case .attachment: return takeAttachment(label, at: place)
        case .date: return takeDate(label, at: place)
        case .copies:
            close()
            return false
        }
    }

    private mutating func takeInstrument(_ line: String, at place: SourcePlace) -> Bool {
        guard state == .before, line.uppercased() == line, line.count <= 120 else { return false }
        state = .authority
        head = [line]
        parts.open(Block(kind: .heading, level: 1, text: line), at: place)
        return true
    }

    private mutating func takeNumber(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        switch state {
        case .authority:
            let number = label.rest.isEmpty ? nil : label.rest
            instrument = Instrument(kind: TitleCase.text(head.joined(separator: " ")), number: number)
            parts.open(Block(kind: .decreePart, part: .number, text: label.rest), at: place)
        case .attachment, .attachmentSubject:
            parts.open(Block(kind: .decreePart, part: .attachmentNumber, text: label.rest), at: place)
            state = .attachment
            lastText = ""
        default: return false
        }
        return true
    }

    private mutating func takeSubject(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        switch state {
        case .authority:
            state = .subject
            subject = label.rest.isEmpty ? nil : label.rest
            parts.open(Block(kind: .decreePart, part: .subject, text: label.rest), at: place)
        case .attachment:
            state = .attachmentSubject
            parts.open(Block(kind: .decreePart, part: .attachmentSubject, text: label.rest), at: place)
        default: return false
        }
        return true
    }

    private mutating func takeList(_ part: BlockPart, _ label: DecreeLabel, at place: SourcePlace) -> Bool {
        guard state != .before || label.hasColon, state != .dictum else { return false }
        state = .list(part)
        item = nil
        lastText = ""
        parts.open(Block(kind: .decreePart, part: part, text: label.label), at: place)
        guard !label.rest.isEmpty else { return true }
        openItem(label.rest, part: part, at: Self.item(place))
        return true
    }

    private mutating func takeDecision(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        guard state != .before, label.rest.isEmpty else { return false }
        state = .enactment
        parts.open(Block(kind: .decreePart, part: .decision, text: label.label), at: place)
        return true
    }

    private mutating func takeEnactment(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        guard state == .enactment else { return false }
        parts.open(Block(kind: .decreePart, part: .enactment, text: label.rest), at: place)
        return true
    }

    private mutating func takeDictum(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        guard state == .enactment || state == .dictum else { return false }
        guard label.hasColon || label.rest.isEmpty || label.label.uppercased() == label.label else { return false }
        state = .dictum
        lastText = label.rest
        parts.open(Block(kind: .decreePart, part: .dictum, number: label.label, text: label.rest), at: place)
        return true
    }

    private mutating func takeIssue(_ label: DecreeLabel, _ part: BlockPart, at place: SourcePlace) -> Bool {
        guard state == .dictum || state == .enactment || state == .after else { return false }
        let text = label.rest.hasPrefix(":") ? String(label.rest.dropFirst()).trimmed : label.rest
        guard !text.isEmpty, text.count <= 60 else { return false }
        if part == .issueDate { instrument?.date = text }
        parts.open(Block(kind: .decreePart, part: part, text: text), at: place)
        state = .after
        return true
    }

    private mutating func takeAttachment(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        let isCapital = label.label.uppercased() == label.label
        guard isCapital || label.hasColon, state == .after || state == .before || label.hasColon else { return false }
        let number = label.rest.prefix { "IVX".contains($0) }
        let behind = label.rest.dropFirst(number.count)
        let isNumber = !number.isEmpty && (behind.first.map { " :.".contains($0) } ?? true)
        var rest = isNumber ? Substring(behind).trimmed : label.rest
        if rest.hasPrefix(":") { rest = String(rest.dropFirst()).trimmed }
        state = .attachment
        lastText = "attachment"
        parts.open(
            Block(kind: .decreePart, part: .attachment, number: isNumber ? String(number) : nil, text: rest), at: place)
        return true
    }

    private mutating func takeDate(_ label: DecreeLabel, at place: SourcePlace) -> Bool {
        guard state == .attachment || state == .attachmentSubject else { return false }
        parts.open(Block(kind: .decreePart, part: .attachmentDate, text: label.rest), at: place)
        state = .attachment
        lastText = ""
        return true
    }

    // MARK: - What goes on

    private mutating func goOn(_ line: String, at place: SourcePlace) -> Bool {
        switch state {
        case .before, .after: return false
        case .authority:
            head.append(line)
            parts.goOn(line, at: place)
        case .subject:
            guard !isAuthority(line) else {
                state = .after
                return false
            }
            subject = [subject, line].compactMap { $0 }.joined(separator: " ")
            parts.goOn(line, at: place)
        case .list(let part): takeListLine(line, part: part, at: place)
        case .dictum, .enactment:
            guard !isSignature(line) else {
                state = .after
                return false
            }
            lastText = line
            parts.goOn(line, at: place)
        case .attachment, .attachmentSubject: return takeAttachmentLine(line, at: place)
        }
        return true
    }

    /// The post that signs, printed without "Ditetapkan di" before it.
    private func isSignature(_ line: String) -> Bool {
        guard state == .dictum else { return false }
        return line.uppercased() == line || lastText.hasSuffix(".") && SignatureLine.isTitle(line)
    }

    private mutating func takeAttachmentLine(_ line: String, at place: SourcePlace) -> Bool {
        let goesOn = !lastText.isEmpty || state == .attachmentSubject
        guard goesOn, line.count <= 120, !TitleWords.isTitle(line) else {
            state = .after
            return false
        }
        parts.goOn(line, at: place)
        return true
    }

    private mutating func takeListLine(_ line: String, part: BlockPart, at place: SourcePlace) {
        if opensItem(line) {
            openItem(line, part: part, at: place)
        } else {
            lastText = line
            parts.goOn(line, at: place)
        }
    }

    private mutating func openItem(_ line: String, part: BlockPart, at place: SourcePlace) {
        let leading = LeadingMark(line)
        item = leading.mark ?? item
        lastText = line
        parts.open(
            Block(
                kind: .item, part: part, level: 1, number: leading.mark,
                text: leading.mark == nil ? line : leading.name), at: place)
    }

    /// A line begins an item where its mark follows the last one, or where the last item has ended.
    private func opensItem(_ line: String) -> Bool {
        guard let mark = LeadingMark(line).mark else { return item == nil && lastText.isEmpty }
        let isPointed = line.dropFirst(mark.count).first.map { ".)".contains($0) } ?? false
        let hasEnded = lastText.isEmpty || lastText.last.map { ";.:".contains($0) } ?? true
        if Self.follows(mark, item) { return isPointed || hasEnded }
        return isPointed && hasEnded
    }

    private static func follows(_ mark: String, _ last: String?) -> Bool {
        guard let last else { return mark == "1" || mark.lowercased() == "a" }
        if let number = Int(mark), let before = Int(last) { return number - 1 == before }
        guard let letter = mark.unicodeScalars.first, let before = last.unicodeScalars.first else { return false }
        return mark.count == 1 && last.count == 1 && letter.value == before.value + 1
    }

    /// The authority printed again between the subject and the considerations.
    private func isAuthority(_ line: String) -> Bool {
        let upper = line.uppercased()
        if upper.hasPrefix("DENGAN RAHMAT") { return true }
        guard head.count > 1 || head[0].contains(" ") else { return false }
        let first = head[0].split(separator: " ").count > 1 ? head[0].dropFirst("KEPUTUSAN ".count) : head[1][...]
        return upper == first.uppercased() || upper == first.uppercased() + ","
    }

    /// What stands on the line of a label is told apart from it by its item.
    private static func item(_ place: SourcePlace) -> SourcePlace {
        SourcePlace(file: place.file, spot: place.spot, item: 1)
    }

    /// Without the mark that an extraction sets before lines of a list.
    static func withoutBullet(_ text: String) -> String {
        var line = text.trimmed[...]
        var steps = 0
        while let first = line.first, steps < 4, "-•●*–".contains(first), line.dropFirst().first == " " {
            line = line.dropFirst().drop { $0 == " " }
            steps += 1
        }
        return String(line)
    }
}
