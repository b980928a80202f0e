import Domain

/// The text of a work plan's source in its outline: what stands before the chapters, and the chapters.
struct WorkPlanNarrative {
    /// Blocks of the cover: a few short lines.
    private(set) var cover: [Int] = []
    /// Blocks of the preface.
    private(set) var preface: [Int] = []
    /// Text under headings of its own before the chapters: a summary, a decree.
    private(set) var front: [WorkPlanPassage] = []
    /// Chapters in the order of the source.
    private(set) var chapters: [WorkPlanPassage] = []
    private let blocks: [Block]
    private var place = Place.cover
    /// Whether numbered chapters have begun: contents repeat their titles before.
    private var ordinal = 0

    private enum Place {
        case cover, preface, contents, front, chapter
    }

    private static let longestCoverLine = 120
    private static let mostCoverLines = 8

    init(_ blocks: [Block]) {
        self.blocks = blocks
        for index in blocks.indices {
            if blocks[index].kind == .heading { takeHeading(index) } else { take(index) }
        }
        keepCoverShort()
    }

    /// What is no line of a cover, or too much for one, is text before the chapters.
    private mutating func keepCoverShort() {
        let lines = cover.filter { index in
            [.paragraph, .heading].contains(blocks[index].kind) && blocks[index].text.count <= Self.longestCoverLine
        }
        let kept = lines.count <= Self.mostCoverLines ? lines : []
        let rest = cover.filter { !kept.contains($0) }
        cover = kept
        guard !rest.isEmpty else { return }
        front.insert(WorkPlanPassage(number: nil, title: nil, depth: 0, items: rest.map { .block($0) }), at: 0)
    }

    /// The words of a drawing are drawn again below its caption.
    private mutating func take(_ index: Int) {
        let block = blocks[index]
        guard block.part != .drawing else { return }
        switch place {
        // A table has its place in a chapter.
        case .cover where !block.text.isEmpty && block.table == nil: cover.append(index)
        case .preface: preface.append(index)
        case .front: front[front.count - 1].append(.block(index))
        case .chapter: chapters[chapters.count - 1].append(.block(index))
        case .contents where block.kind != .contentsLine && !block.isColumnTitle:
            if front.isEmpty { front.append(WorkPlanPassage(number: nil, title: nil, depth: 0)) }
            front[front.count - 1].append(.block(index))
        case .cover, .contents: break
        }
    }

    private mutating func takeHeading(_ index: Int) {
        let block = blocks[index]
        let words = NormalizedName(block.text).words
        if block.level ?? 1 > 1 { return takeSection(index) }
        if words.starts(with: ["kata", "pengantar"]) {
            place = .preface
        } else if words.first == "daftar", place != .chapter {
            place = .contents
        } else if let chapter = chapter(of: block, words: words) {
            open(chapter, title: block.text)
        } else if place == .cover {
            cover.append(index)
        } else if place == .chapter {
            chapters[chapters.count - 1].append(
                WorkPlanPassage(number: block.number, title: block.text, depth: 1))
        } else if place == .preface {
            preface.append(index)
        } else if block.number == nil {
            place = .front
            front.append(WorkPlanPassage(number: nil, title: block.text, depth: 0))
        }
    }

    /// A number counts where it goes on from the chapter before; a title alone only where the chapter isn't open yet.
    private func chapter(of block: Block, words: [String]) -> StandingChapter? {
        let found = block.number.map(StandingChapter.numbered) ?? StandingChapter.titled(words)
        return found.flatMap { $0.ordinal > ordinal ? $0 : nil }
    }

    /// A section "5.1" opens its chapter where the source has lost its heading.
    private mutating func takeSection(_ index: Int) {
        let block = blocks[index]
        let parts = block.number?.split(separator: ".").map(String.init) ?? []
        if let chapter = parts.first.flatMap(StandingChapter.numbered), chapter.ordinal > ordinal {
            open(chapter, title: chapter.title)
        }
        let passage = WorkPlanPassage(number: block.number, title: block.text, depth: max(1, (block.level ?? 2) - 1))
        switch place {
        case .cover: cover.append(index)
        case .front: front[front.count - 1].append(passage)
        case .chapter: chapters[chapters.count - 1].append(passage)
        case .preface: preface.append(index)
        case .contents: break
        }
    }

    private mutating func open(_ chapter: StandingChapter, title: String) {
        ordinal = chapter.ordinal
        place = .chapter
        let name = title.isEmpty ? chapter.title : title
        chapters.append(WorkPlanPassage(number: chapter.number, title: name, depth: 0))
    }
}

extension WorkPlanPassage {
    /// Puts an item at the end of the text.
    fileprivate mutating func append(_ item: Item) {
        if passages.isEmpty { items.append(item) } else { passages[passages.count - 1].append(item) }
    }

    /// Puts a passage at the end of the text, as deep as its number says.
    fileprivate mutating func append(_ passage: WorkPlanPassage) {
        if let last = passages.last, last.depth < passage.depth {
            passages[passages.count - 1].append(passage)
        } else {
            passages.append(passage)
        }
    }
}
