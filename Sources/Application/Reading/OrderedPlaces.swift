/// The places of things that are mostly asked for in their order: the one after the last is tried before it is looked up.
struct OrderedPlaces<Element: Hashable> {
    private(set) var elements: [Element] = []
    private var places: [Element: Int] = [:]
    private var last = 0
    /// Whether none of them equals another: else the one after the last may not be the first of its kind.
    private var isDistinct = true

    init() {}

    /// In this order; of equal ones the first counts.
    init(_ elements: [Element]) {
        self.elements = elements
        places = Dictionary(elements.enumerated().map { ($1, $0) }) { first, _ in first }
        isDistinct = places.count == elements.count
    }

    /// Nil where it is none of them.
    mutating func place(of element: Element) -> Int? {
        if holds(element, at: last) { return last }
        guard let place = isDistinct && holds(element, at: last + 1) ? last + 1 : places[element] else { return nil }
        last = place
        return place
    }

    private func holds(_ element: Element, at place: Int) -> Bool {
        place < elements.count && elements[place] == element
    }

    /// Its place; behind all others where it is new.
    @discardableResult
    mutating func insert(_ element: Element) -> Int {
        if let place = place(of: element) { return place }
        last = elements.count
        places[element] = last
        elements.append(element)
        return last
    }
}
