/// What libFuzzer calls with each input. The library is linked into a program of the fuzzer's own by `Scripts/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTargets.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
