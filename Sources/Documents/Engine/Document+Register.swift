extension Document {
    /// The lines of a register, without pages: headings by depth, or the titles of numbered tables or figures.
    package func lines(of register: Register) -> [OutlineLine] {
        sections.flatMap { Self.lines(of: register, in: $0, depth: 0) }
    }

    private static func lines(of register: Register, in section: Section, depth: Int) -> [OutlineLine] {
        var lines: [OutlineLine] = []
        if register == .contents, let heading = section.heading { lines.append(OutlineLine(heading, depth: depth)) }
        lines += section.content.compactMap { title(of: $0, in: register).map { OutlineLine($0) } }
        return lines + section.sections.flatMap { self.lines(of: register, in: $0, depth: depth + 1) }
    }

    private static func title(of content: Content, in register: Register) -> String? {
        switch (content, register) {
        case (.table(let table), .tables) where table.number != nil: table.title?.replacing("\n", with: " ")
        case (.figure(let figure), .figures) where figure.number != nil: figure.title?.replacing("\n", with: " ")
        default: nil
        }
    }
}
