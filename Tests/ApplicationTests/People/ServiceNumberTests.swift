import Testing

@testable import Application

@Suite("Numbers of civil servants")
struct ServiceNumberTests {
    @Test("18 digits are one, with or without blanks; anything else isn't")
    func reads() {
        let digits = String(repeating: "7", count: 18)
        #expect(ServiceNumber(digits)?.text == digits)
        #expect(ServiceNumber("77777777 777777 7 777")?.text == digits)
        #expect(ServiceNumber(digits)?.printed == "77777777 777777 7 777")
        for text in ["", "7", digits + "7", "77777777777777777x", String(repeating: "٧", count: 18)] {
            #expect(ServiceNumber(text) == nil)
        }
    }
}
