/// Lines that a page break leaves in a text: page numbers and the like.
enum PageFurniture {
    /// "12", "Halaman 3 dari 9", "- 4 -".
    static func isFurniture(_ text: String) -> Bool {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        guard words.count <= 4, !words.isEmpty else { return words.isEmpty }
        let allowed: Set<Substring> = ["halaman", "hal", "dari", "page", "of", "lanjutan"]
        return words.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count <= 3 || allowed.contains($0) }
    }
}
