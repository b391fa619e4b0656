;; The arithmetic of the dilated network, four or eight numbers at a time. All addresses are in bytes, all numbers of 32 bits unless it
;; is said otherwise, all matrices row by row without gaps. The same on every machine: WebAssembly rounds as IEEE 754 says, and the order is fixed.
(module
  (memory (export "memory") 1)

  ;; out += a * b * scale: `a` has `rows` rows of `inner` numbers of 16 bits. Of `b`, which has `inner` rows of `columns` of them, two rows
  ;; stand side by side, a number of the first and one of the second, for two products are made and summed at once. Four rows and eight
  ;; columns are summed at a time, so `rows` is a multiple of 4, `columns` one of 8 and `inner` one of 2. The sums are of whole numbers.
  (func (export "addProduct")
    (param $out i32) (param $a i32) (param $b i32) (param $scale f32)
    (param $rows i32) (param $inner i32) (param $columns i32)
    (local $aStride i32) (local $aStride2 i32) (local $aStride3 i32) (local $bStride i32) (local $aEnd i32)
    (local $row i32) (local $column i32) (local $pa i32) (local $pb i32) (local $po i32)
    (local $left v128) (local $right v128) (local $x v128) (local $scales v128)
    (local $l0 v128) (local $r0 v128) (local $l1 v128) (local $r1 v128)
    (local $l2 v128) (local $r2 v128) (local $l3 v128) (local $r3 v128)
    (local.set $scales (f32x4.splat (local.get $scale)))
    (local.set $aStride (i32.shl (local.get $inner) (i32.const 1)))
    (local.set $aStride2 (i32.shl (local.get $aStride) (i32.const 1)))
    (local.set $aStride3 (i32.add (local.get $aStride2) (local.get $aStride)))
    (local.set $bStride (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $row) (local.get $rows)))
        (local.set $column (i32.const 0))
        (loop $columns
          (local.set $l0 (v128.const i32x4 0 0 0 0))
          (local.set $r0 (v128.const i32x4 0 0 0 0))
          (local.set $l1 (v128.const i32x4 0 0 0 0))
          (local.set $r1 (v128.const i32x4 0 0 0 0))
          (local.set $l2 (v128.const i32x4 0 0 0 0))
          (local.set $r2 (v128.const i32x4 0 0 0 0))
          (local.set $l3 (v128.const i32x4 0 0 0 0))
          (local.set $r3 (v128.const i32x4 0 0 0 0))
          (local.set $pa (local.get $a))
          (local.set $aEnd (i32.add (local.get $a) (local.get $aStride)))
          (local.set $pb (i32.add (local.get $b) (local.get $column)))
          (loop $inner
            (local.set $left (v128.load (local.get $pb)))
            (local.set $right (v128.load offset=16 (local.get $pb)))
            (local.set $x (v128.load32_splat (local.get $pa)))
            (local.set $l0 (i32x4.add (local.get $l0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
            (local.set $r0 (i32x4.add (local.get $r0) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
            (local.set $x (v128.load32_splat (i32.add (local.get $pa) (local.get $aStride))))
            (local.set $l1 (i32x4.add (local.get $l1) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
            (local.set $r1 (i32x4.add (local.get $r1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
            (local.set $x (v128.load32_splat (i32.add (local.get $pa) (local.get $aStride2))))
            (local.set $l2 (i32x4.add (local.get $l2) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
            (local.set $r2 (i32x4.add (local.get $r2) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
            (local.set $x (v128.load32_splat (i32.add (local.get $pa) (local.get $aStride3))))
            (local.set $l3 (i32x4.add (local.get $l3) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
            (local.set $r3 (i32x4.add (local.get $r3) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
            (local.set $pb (i32.add (local.get $pb) (local.get $bStride)))
            (local.set $pa (i32.add (local.get $pa) (i32.const 4)))
            (br_if $inner (i32.lt_u (local.get $pa) (local.get $aEnd))))
          (local.set $po (i32.add (local.get $out) (local.get $column)))
          (call $addScaled (local.get $po) (local.get $l0) (local.get $r0) (local.get $scales))
          (local.set $po (i32.add (local.get $po) (local.get $bStride)))
          (call $addScaled (local.get $po) (local.get $l1) (local.get $r1) (local.get $scales))
          (local.set $po (i32.add (local.get $po) (local.get $bStride)))
          (call $addScaled (local.get $po) (local.get $l2) (local.get $r2) (local.get $scales))
          (local.set $po (i32.add (local.get $po) (local.get $bStride)))
          (call $addScaled (local.get $po) (local.get $l3) (local.get $r3) (local.get $scales))
          (local.set $column (i32.add (local.get $column) (i32.const 32)))
          (br_if $columns (i32.lt_u (local.get $column) (local.get $bStride))))
        (local.set $row (i32.add (local.get $row) (i32.const 4)))
        (local.set $a (i32.add (local.get $a) (i32.shl (local.get $aStride) (i32.const 2))))
        (local.set $out (i32.add (local.get $out) (i32.shl (local.get $bStride) (i32.const 2))))
        (br $rows))))

  ;; Adds to the eight numbers at `out` eight whole ones times `scales`.
  (func $addScaled (param $out i32) (param $left v128) (param $right v128) (param $scales v128)
    (v128.store
      (local.get $out)
      (f32x4.add
        (v128.load (local.get $out))
        (f32x4.mul (f32x4.convert_i32x4_s (local.get $left)) (local.get $scales))))
    (v128.store offset=16
      (local.get $out)
      (f32x4.add
        (v128.load offset=16 (local.get $out))
        (f32x4.mul (f32x4.convert_i32x4_s (local.get $right)) (local.get $scales)))))

  ;; Each row of `hidden` becomes norm(hidden + max(added, 0)) * gain + bias, where norm takes the mean away and divides by the
  ;; standard deviation (layer normalisation, Ba, Kiros and Hinton 2016). The same `one` times as large, rounded to 16 bits, is stored
  ;; at `rounded`. `columns` is a multiple of 4.
  (func (export "addRectified")
    (param $hidden i32) (param $added i32) (param $gain i32) (param $bias i32) (param $rounded i32) (param $one f32)
    (param $rows i32) (param $columns i32)
    (local $stride i32) (local $end i32) (local $at i32) (local $other i32)
    (local $sum v128) (local $mean v128) (local $x v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 2)))
    (block $done
      (loop $rows
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $hidden) (local.get $stride)))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $hidden))
        (loop $add
          (local.set $x
            (f32x4.add
              (v128.load (local.get $at))
              (f32x4.max (v128.load (local.get $added)) (v128.const f32x4 0 0 0 0))))
          (v128.store (local.get $at) (local.get $x))
          (local.set $sum (f32x4.add (local.get $sum) (local.get $x)))
          (local.set $added (i32.add (local.get $added) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $add (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $mean (f32x4.splat (call $meanOf (local.get $sum) (local.get $columns))))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $hidden))
        (loop $square
          (local.set $x (f32x4.sub (v128.load (local.get $at)) (local.get $mean)))
          (v128.store (local.get $at) (local.get $x))
          (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $x) (local.get $x))))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $square (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $mean
          (f32x4.splat
            (f32.div
              (f32.const 1)
              (f32.sqrt (f32.add (call $meanOf (local.get $sum) (local.get $columns)) (f32.const 0.00001))))))
        (local.set $other (i32.const 0))
        (loop $scale
          (local.set $at (i32.add (local.get $hidden) (local.get $other)))
          (local.set $x
            (f32x4.add
              (f32x4.mul
                (f32x4.mul (v128.load (local.get $at)) (local.get $mean))
                (v128.load (i32.add (local.get $gain) (local.get $other))))
              (v128.load (i32.add (local.get $bias) (local.get $other)))))
          (v128.store (local.get $at) (local.get $x))
          (local.set $x (f32x4.nearest (f32x4.mul (local.get $x) (f32x4.splat (local.get $one)))))
          (local.set $x (i32x4.trunc_sat_f32x4_s (local.get $x)))
          (v128.store64_lane 0 (local.get $rounded) (i16x8.narrow_i32x4_s (local.get $x) (local.get $x)))
          (local.set $rounded (i32.add (local.get $rounded) (i32.const 8)))
          (local.set $other (i32.add (local.get $other) (i32.const 16)))
          (br_if $scale (i32.lt_u (local.get $other) (local.get $stride))))
        (local.set $hidden (local.get $end))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $rows))))

  ;; The mean of numbers of which the four sums are given.
  (func $meanOf (param $sums v128) (param $count i32) (result f32)
    (f32.div
      (f32.add
        (f32.add (f32x4.extract_lane 0 (local.get $sums)) (f32x4.extract_lane 1 (local.get $sums)))
        (f32.add (f32x4.extract_lane 2 (local.get $sums)) (f32x4.extract_lane 3 (local.get $sums))))
      (f32.convert_i32_u (local.get $count)))))
