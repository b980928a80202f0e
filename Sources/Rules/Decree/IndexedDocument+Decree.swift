import Domain

extension IndexedDocument {
    /// The blocks of a part of a decree, in order.
    func parts(_ part: BlockPart) -> [(index: Int, block: Block)] {
        document.blocks.enumerated().filter { $1.part == part }.map { (index: $0, block: $1) }
    }

    /// Whether it was read as a decree: it has a decision or legal bases.
    var isDecree: Bool {
        document.blocks.contains { $0.part == .legalBasis || $0.part == .decision || $0.part == .dictum }
    }
}
