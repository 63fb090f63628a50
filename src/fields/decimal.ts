import type { TextField, TextFieldSingleValidation } from 'payload'

import { say } from '@/access/say'
import { requiredToPublish, type RequiredWhen } from './requiredToPublish'

// Plain digits only: no sign, no exponent, no grouping, no leading zeros, so that equal texts mean equal values.
const amount = /^(?:0|[1-9]\d{0,20})(?:\.\d{1,8})?$/

/**
 * A decimal that is not negative, as a text: "500000000000", "0.25". Never a float: 0.1 + 0.2 is not 0.3
 * there, and 15 digits are too few for sums of money in small currencies.
 * At most 21 digits before the point and 8 behind it.
 */
export function isAmount(value: unknown): value is string {
  return typeof value === 'string' && amount.test(value)
}

/** An {@link isAmount} of at most 100. */
export function isPercentage(value: unknown): value is string {
  if (!isAmount(value)) return false
  const [whole = '', fraction = ''] = value.split('.')
  return whole.length < 3 || (whole === '100' && /^0*$/.test(fraction))
}

type Given = Pick<TextField, 'admin' | 'label' | 'name'>

/** A field with an amount; what it is an amount of stands beside it. */
export function amountField(given: Given & { requiredWhen?: RequiredWhen }): TextField {
  const { requiredWhen, ...field } = given
  return {
    ...field,
    type: 'text',
    hasMany: false,
    validate: decimal(isAmount, notAnAmount, requiredWhen),
  }
}

/** A field with a percentage between 0 and 100, written without the sign. */
export function percentageField(given: Given): TextField {
  return {
    ...given,
    type: 'text',
    hasMany: false,
    validate: decimal(isPercentage, notAPercentage),
  }
}

function decimal(
  isRight: (value: unknown) => boolean,
  sentence: { tr: string; en: string },
  requiredWhen: RequiredWhen = () => false,
): TextFieldSingleValidation {
  return requiredToPublish((value: unknown, { req, required }) => {
    if (value === undefined || value === null || value === '')
      return !required || req.t('validation:required')
    return isRight(value) || say(req, sentence)
  }, requiredWhen)
}

const notAnAmount = {
  tr: 'Sıfır veya daha büyük bir sayı yazın: yalnızca rakamlar, ondalık için nokta; binlik ayırıcı kullanmayın. Örneğin 500000000000 veya 12.5',
  en: 'Write a number that is zero or more: digits only, a point for decimals, no thousands separators. For example 500000000000 or 12.5',
}

const notAPercentage = {
  tr: 'Yüzde, 0 ile 100 arasında olmalı; yalnızca rakamlar, ondalık için nokta. Örneğin 20 veya 12.5',
  en: 'A percentage is between 0 and 100: digits only, a point for decimals. For example 20 or 12.5',
}
