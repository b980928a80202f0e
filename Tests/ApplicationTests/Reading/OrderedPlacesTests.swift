import Testing

@testable import Application

@Suite("Places of things in order")
struct OrderedPlacesTests {
    @Test("each has the place of its first insertion, in whatever order they are asked for")
    func places() {
        var places = OrderedPlaces<String>()
        #expect(["a", "b", "a", "c", "b"].map { places.insert($0) } == [0, 1, 0, 2, 1])
        #expect(places.elements == ["a", "b", "c"])
        #expect(["c", "a", "b", "b", "x", "a"].map { places.place(of: $0) } == [2, 0, 1, 1, nil, 0])
    }

    @Test("those of a list keep their places, of equal ones the first")
    func list() {
        var places = OrderedPlaces(["a", "b", "a", "c"])
        #expect(["c", "a", "b", "a", "c"].map { places.place(of: $0) } == [3, 0, 1, 0, 3])
    }
}
