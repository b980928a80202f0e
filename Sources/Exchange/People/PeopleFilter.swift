import Domain

/// Takes the persons out of a proposal (`--without-people`): their numbers, the names and ranks beside these, and
/// both inside signatures. Posts stay; so does every block, so that its address stays the same.
package enum PeopleFilter {
    /// The proposal without them.
    package static func apply(_ proposal: ImportProposal) -> ImportProposal {
        var result = proposal
        var names: Set<String> = []
        for index in result.dossier.documents.indices {
            let blocks = result.dossier.documents[index].blocks
            result.dossier.documents[index].blocks = filtered(blocks, names: &names)
        }
        names.formUnion(cellNames(result.unread))
        let found = names.filter { $0.contains(" ") }.sorted { ($1.count, $0) < ($0.count, $1) }
        let clean = { (text: String) in cleaned(text, names: found) }
        for index in result.dossier.claims.indices {
            result.dossier.claims[index].quote = clean(result.dossier.claims[index].quote)
        }
        for document in result.dossier.documents.indices {
            for block in result.dossier.documents[document].blocks.indices {
                let text = result.dossier.documents[document].blocks[block].text
                result.dossier.documents[document].blocks[block].text = clean(text)
            }
        }
        for index in result.unread.indices { result.unread[index].raw = clean(result.unread[index].raw) }
        for index in result.doubts.indices {
            result.doubts[index].raw = clean(result.doubts[index].raw)
            result.doubts[index].read = clean(result.doubts[index].read)
        }
        return result
    }

    /// A line of a block's text.
    private struct Line {
        var block: Int
        var text: String
        var isInSignature: Bool
    }

    private static let kinds: Set<Block.Kind> = [.heading, .paragraph, .item, .decreePart, .signature]

    private static func filtered(_ blocks: [Block], names: inout Set<String>) -> [Block] {
        var lines: [Line] = []
        for (index, block) in blocks.enumerated() where kinds.contains(block.kind) {
            for text in block.text.split(separator: "\n", omittingEmptySubsequences: false) {
                lines.append(Line(block: index, text: String(text), isInSignature: block.kind == .signature))
            }
        }
        let original = lines
        for index in lines.indices where PersonLine.holdsNumber(original[index].text) {
            removeNumber(at: index, in: &lines, names: &names)
        }
        for index in lines.indices where !lines[index].isInSignature {
            guard let name = PersonLine.labelledName(lines[index].text) else { continue }
            names.insert(plain(name))
            lines[index].text = lines[index].text.replacing(name, with: "").trimmed
        }
        for index in lines.indices where lines[index].isInSignature {
            let text = lines[index].text
            guard PersonLine.isRank(text) || PersonLine.isTitledName(text) || isSignedName(at: index, in: original)
            else { continue }
            if !PersonLine.isRank(text) { names.insert(plain(text)) }
            lines[index].text = ""
        }
        return replaced(blocks, by: lines, original: original)
    }

    /// Whether a line is the name a signature without a number ends with: below a post, above a rank or what opens the
    /// next one.
    private static func isSignedName(at index: Int, in lines: [Line]) -> Bool {
        let others = lines.indices.filter { lines[$0].block == lines[index].block && !lines[$0].text.trimmed.isEmpty }
        guard let place = others.firstIndex(of: index), SignatureLine.isName(lines[index].text.trimmed),
            lines[index].text.contains(where: \.isLetter),
            others[..<place].contains(where: { SignatureLine.isTitle(lines[$0].text) })
        else { return false }
        let below = others[(place + 1)...].first { !PersonLine.isRank(lines[$0].text) }.map { lines[$0].text }
        return below.map { SignatureLine.isOpening($0) || SignatureLine.isTitle($0) } ?? true
    }

    private static func removeNumber(at index: Int, in lines: inout [Line], names: inout Set<String>) {
        let rest = PersonLine.withoutNumber(lines[index].text)
        let isName = PersonLine.isTitledName(rest)
        if isName { names.insert(plain(rest)) }
        lines[index].text = isName || rest.allSatisfy { !$0.isLetter } ? "" : rest
        if !isName { removeName(above: index, in: &lines, names: &names) }
        let below = lines[(index + 1)...].prefix(3).firstIndex { !$0.text.trimmed.isEmpty }
        if let below, PersonLine.isRank(lines[below].text) { lines[below].text = "" }
    }

    /// Upwards over ranks to the first line that is something else: the name, if it can be one.
    private static func removeName(above index: Int, in lines: inout [Line], names: inout Set<String>) {
        var steps = 0
        for above in lines[..<index].indices.reversed() {
            let text = lines[above].text
            if text.trimmed.isEmpty { continue }
            steps += 1
            guard steps <= 3 else { return }
            if PersonLine.isRank(text) {
                lines[above].text = ""
                continue
            }
            guard PersonLine.isName(text) else { return }
            names.insert(plain(text))
            lines[above].text = ""
            return
        }
    }

    /// Names in cells that were not used: beside "Nama", and above a number.
    private static func cellNames(_ cells: [UnreadCell]) -> Set<String> {
        var names: Set<String> = []
        var isAfterLabel = false
        for (index, cell) in cells.enumerated() {
            let text = cell.raw.drop { ": ".contains($0) }.trimmed
            if isAfterLabel, !text.isEmpty {
                if PersonLine.isName(text) { names.insert(plain(text)) }
                isAfterLabel = false
            }
            if ["nama", "nama pejabat"].contains(cell.raw.lowercased().filter { $0 != ":" }.trimmed) {
                isAfterLabel = true
            }
            guard PersonLine.holdsNumber(cell.raw) else { continue }
            let above = cells[..<index].suffix(8).reversed().first { other in
                PersonLine.isName(other.raw) && !PersonLine.isRank(other.raw)
            }
            if let above { names.insert(plain(above.raw)) }
        }
        return names
    }

    private static func plain(_ text: String) -> String { text.replacing("*", with: "").squeezed }

    private static func replaced(_ blocks: [Block], by lines: [Line], original: [Line]) -> [Block] {
        var result = blocks
        let changed = Set(zip(lines, original).filter { $0.text != $1.text }.map(\.0.block))
        let texts = Dictionary(grouping: lines, by: \.block)
        for index in changed {
            let kept = (texts[index] ?? []).map(\.text)
            result[index].text = kept.allSatisfy(\.isEmpty) ? "" : kept.joined(separator: "\n")
        }
        return result
    }

    /// A text outside the blocks, without numbers and without the names found in them.
    private static func cleaned(_ text: String, names: [String]) -> String {
        var rest = PersonLine.holdsNumber(text) ? PersonLine.withoutNumber(text) : text
        for name in names where rest.contains(name) { rest = rest.replacing(name, with: "").trimmed }
        return rest
    }
}
