/// Which elements stand in which, and whether every start tag has its end tag; for tests.
struct XMLOutline {
    private(set) var isBalanced = true
    /// Each element with children, by name, and the names of these.
    private(set) var children: [(parent: String, children: [String])] = []

    init(_ text: String) throws {
        var open: [(name: String, children: [String])] = []
        for tag in text.split(separator: "<").dropFirst() {
            guard let end = tag.firstIndex(of: ">") else {
                isBalanced = false
                return
            }
            let content = tag[..<end]
            if content.hasPrefix("?") { continue }
            if content.hasPrefix("/") {
                guard let last = open.popLast(), last.name == content.dropFirst() else {
                    isBalanced = false
                    return
                }
                if !last.children.isEmpty { children.append((last.name, last.children)) }
                continue
            }
            let name = String(content.prefix { $0 != " " && $0 != "/" })
            if !open.isEmpty { open[open.count - 1].children.append(name) }
            if !content.hasSuffix("/") { open.append((name, [])) }
        }
        isBalanced = open.isEmpty
    }
}
